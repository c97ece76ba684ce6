import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayKeepPeople } from '../domain/authority.policy.js';
import { personMissing } from '../domain/identity.errors.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { PersonId } from '../published/person.summary.js';

/** Whether this reader may see phone and email unmasked: the person, and who keeps them, whose look leaves a trace. */
@Injectable()
export class OpenPerson extends UseCase<{ readonly id: PersonId }, boolean> {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id }: { readonly id: PersonId }): Promise<boolean> {
    const person = await this.people.get(work, id);
    if (!person) throw personMissing();
    if (actor.id === id) return true;
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(this.clock.now()));
    const organisations = await this.memberships.organisationsOf(work, person);
    if (!organisations.every((organisation) => mayKeepPeople(authority, organisation))) return false;
    await work.recordQuietly({ audit: { action: 'identity.open-person', subject: id, difference: {} } });
    return true;
  }
}
