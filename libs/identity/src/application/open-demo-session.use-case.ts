import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { personMissing } from '../domain/identity.errors.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { SessionStore } from '../infrastructure/session.store.js';
import type { SessionId } from '../published/session.summary.js';
import { LoginRules } from './log-in.use-case.js';

export interface OpenDemoSessionInput {
  readonly account: string;
  readonly source: string;
  readonly device: string;
}

/** One click, in a demo: only for people that were made up for it, who have no password. The door sees to the mode. */
@Injectable()
export class OpenDemoSession extends UseCase<OpenDemoSessionInput, { readonly id: SessionId; readonly token: string }> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly sessions: SessionStore,
    private readonly rules: LoginRules,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, _actor: Actor, { account, source, device }: OpenDemoSessionInput) {
    const at = this.rules.clock.now();
    const id = await this.people.idOf(work, account);
    const person = id && (await this.people.get(work, id));
    if (!person?.isDemo || person.status !== 'active') throw personMissing();
    const membership = await this.memberships.actable(work, person.id, null, calendarDayOf(at));
    if (!membership) throw personMissing();
    const limits = this.rules.config.sessions.others;
    const opened = await this.sessions.open(work, { membership, standing: 'full', limits, source, device, at });
    const difference = { outcome: { to: 'in' } };
    await work.recordQuietly({ audit: { action: 'identity.open-demo-session', subject: person.id, difference } });
    return opened;
  }
}
