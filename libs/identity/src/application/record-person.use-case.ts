import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { shownName } from '@app/kernel/names.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { houseAuthority, mayKeepPeople } from '../domain/authority.policy.js';
import { inputRefused, organisationMissing } from '../domain/identity.errors.js';
import { accountOf, personRefusals } from '../domain/person.policy.js';
import type { PersonInput } from '../domain/person.policy.js';
import { differenceOf } from '../domain/personal-fields.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonSummary } from '../published/person.summary.js';

export interface RecordPersonInput extends PersonInput {
  readonly organisationId: OrganisationId;
  /** Only the house makes people up. */
  readonly isDemo?: boolean;
}

/** A person with an account and, so far, neither password nor role: such a one cannot log in. */
@Injectable()
export class RecordPerson extends UseCase<RecordPersonInput, PersonSummary> {
  constructor(
    private readonly people: PersonStore,
    private readonly organisations: OrganisationStore,
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: RecordPersonInput): Promise<PersonSummary> {
    const at = this.clock.now();
    const home = await this.organisations.get(work, input.organisationId);
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    if (!home || !mayKeepPeople(authority, home)) throw organisationMissing();
    const refusals = personRefusals(input);
    if (refusals.length > 0) throw inputRefused(refusals);
    const person: PersonSummary = {
      id: newId('user', at),
      version: 1,
      status: 'active',
      account: accountOf(input.account),
      name: shownName(input.name),
      phone: input.phone,
      email: input.email,
      isDemo: input.isDemo === true && houseAuthority(actor),
      organisationId: home.id,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.people.add(work, person, home);
    const difference = differenceOf({}, person, ['account', 'name', 'phone', 'email', 'organisationId', 'status']);
    await work.recordQuietly({ audit: { action: 'identity.record-person', subject: person.id, difference } });
    return person;
  }
}
