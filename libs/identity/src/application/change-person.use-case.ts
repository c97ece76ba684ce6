import type { Actor } from '@app/kernel/actor.js';
import { anonymous } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { shownName } from '@app/kernel/names.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayKeepPeople } from '../domain/authority.policy.js';
import { inputRefused, ownRoles, personMissing } from '../domain/identity.errors.js';
import { personRefusals } from '../domain/person.policy.js';
import { differenceOf } from '../domain/personal-fields.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { AccountStatus } from '../published/organisation.summary.js';
import type { PersonId, PersonSummary } from '../published/person.summary.js';

export interface ChangePersonInput {
  readonly id: PersonId;
  /** The version that was seen when deciding. */
  readonly version: number;
  /** Left out: as they are. */
  readonly name?: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly status?: AccountStatus;
  /** Why, where the status changes. */
  readonly reason?: string;
}

/** One's own contacts, or those of whom one keeps; disabling ends every session of the person. */
@Injectable()
export class ChangePerson extends UseCase<ChangePersonInput, PersonSummary> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: ChangePersonInput): Promise<PersonSummary> {
    const at = this.clock.now();
    const before = await this.people.get(work, input.id);
    if (!before) throw personMissing();
    // Who has still to prove something acts for nobody, also not for himself.
    const { version, name = before.name, phone = before.phone, email = before.email, status = before.status } = input;
    const isSelf = actor.id === before.id && actor.organisationId !== anonymous.organisationId;
    if (isSelf && status !== before.status) throw ownRoles();
    if (!isSelf) {
      const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
      const organisations = await this.memberships.organisationsOf(work, before);
      if (!organisations.every((organisation) => mayKeepPeople(authority, organisation))) throw personMissing();
    }
    const refusals = personRefusals({ name, phone, email, account: before.account });
    if (refusals.length > 0) throw inputRefused(refusals);
    const changes = { name: shownName(name), phone, email, status };
    const after = { ...before, ...changes, version: version + 1, changedAt: at, changedBy: actor.id };
    await this.people.change(work, version, after, status === 'disabled');
    const difference = differenceOf(before, after, ['name', 'phone', 'email', 'status']);
    const { reason } = input;
    const audit = { action: 'identity.change-person', subject: before.id, difference, ...(reason && { reason }) };
    await work.recordQuietly({ audit });
    return after;
  }
}
