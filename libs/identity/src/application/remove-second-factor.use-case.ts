import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayKeepPeople } from '../domain/authority.policy.js';
import { ownRoles, personMissing } from '../domain/identity.errors.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { SecondFactorStore } from '../infrastructure/second-factor.store.js';
import type { PersonId } from '../published/person.summary.js';

export interface RemoveSecondFactorInput {
  readonly personId: PersonId;
  readonly reason: string;
}

/** For whoever has lost app and recovery codes: done by who keeps the person, never by oneself. Every session ends. */
@Injectable()
export class RemoveSecondFactor extends UseCase<RemoveSecondFactorInput, void> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly factors: SecondFactorStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(
    work: UnitOfWork,
    actor: Actor,
    { personId: id, reason }: RemoveSecondFactorInput,
  ): Promise<void> {
    if (id === actor.id) throw ownRoles();
    const at = this.clock.now();
    await this.people.hold(work, id);
    const person = await this.people.get(work, id);
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    const organisations = person ? await this.memberships.organisationsOf(work, person) : [];
    if (!person || !organisations.every((one) => mayKeepPeople(authority, one))) throw personMissing();
    await this.factors.remove(work, id);
    await this.people.change(
      work,
      person.version,
      { ...person, version: person.version + 1, changedAt: at, changedBy: actor.id },
      true,
    );
    await work.recordQuietly({
      audit: { action: 'identity.remove-second-factor', subject: id, difference: {}, reason },
    });
  }
}
