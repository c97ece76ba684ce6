import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayKeepPeople } from '../domain/authority.policy.js';
import { lastManager, passwordWrong, personMissing } from '../domain/identity.errors.js';
import { forgotten } from '../domain/person.policy.js';
import { CredentialStore } from '../infrastructure/credential.store.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { TraceStore } from '../infrastructure/trace.store.js';
import type { PersonId } from '../published/person.summary.js';

export interface ForgetPersonInput {
  readonly id: PersonId;
  /** Of whoever asks for themselves and has one. */
  readonly password: string | null;
  /** Of whoever forgets another. */
  readonly reason: string | null;
}

/**
 * 个人信息保护法 第47条: the values of a person go, everywhere in this room; what they did stays, under an id that no longer
 * says who it was. By themselves, or by who keeps them.
 */
@Injectable()
export class ForgetPerson extends UseCase<ForgetPersonInput, void> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly credentials: CredentialStore,
    private readonly traces: TraceStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, password, reason }: ForgetPersonInput): Promise<void> {
    const at = this.clock.now();
    const today = calendarDayOf(at);
    await this.people.hold(work, id);
    const person = await this.people.get(work, id);
    if (!person) throw personMissing();
    if (actor.id === id) {
      const credential = await this.credentials.get(work, id);
      const isProven = !credential || (await this.credentials.isPassword(work, id, password ?? ''));
      if (!isProven) throw passwordWrong();
      if (await this.memberships.isLastManager(work, id, today)) throw lastManager();
    } else {
      const authority = await this.memberships.authorityOf(work, actor, today);
      const organisations = await this.memberships.organisationsOf(work, person);
      if (!organisations.every((organisation) => mayKeepPeople(authority, organisation))) throw personMissing();
    }
    const after = { ...forgotten(person), version: person.version + 1, changedAt: at, changedBy: actor.id };
    await this.people.change(work, person.version, after, true);
    await this.traces.remove(work, id, at);
    const difference = { account: {}, name: {}, phone: {}, email: {}, status: { to: after.status } };
    const audit = { action: 'identity.forget-person', subject: id, difference, ...(reason && { reason }) };
    await work.recordQuietly({ audit });
  }
}
