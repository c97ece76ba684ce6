import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayKeepPeople } from '../domain/authority.policy.js';
import { ACTIVATION_DAYS } from '../domain/activation.js';
import { personMissing } from '../domain/identity.errors.js';
import { CodeStore } from '../infrastructure/code.store.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { PersonId } from '../published/person.summary.js';

const DAY_MS = 86_400_000;

/** A one-time code for a first or a lost password, said once to who keeps the person: on paper or by mail. */
@Injectable()
export class IssueActivation extends UseCase<
  { readonly personId: PersonId },
  { readonly account: string; readonly code: string; readonly expiresAt: Date }
> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly codes: CodeStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { personId }: { readonly personId: PersonId }) {
    const at = this.clock.now();
    await this.people.hold(work, personId);
    const person = await this.people.get(work, personId);
    if (!person) throw personMissing();
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    const organisations = await this.memberships.organisationsOf(work, person);
    if (!organisations.every((organisation) => mayKeepPeople(authority, organisation))) throw personMissing();
    const expiresAt = new Date(at.getTime() + ACTIVATION_DAYS * DAY_MS);
    const code = await this.codes.make(work, personId, 'activation', at, expiresAt);
    await work.recordQuietly({ audit: { action: 'identity.issue-activation', subject: personId, difference: {} } });
    return { account: person.account, code, expiresAt };
  }
}
