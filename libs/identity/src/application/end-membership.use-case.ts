import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayGiveRoles } from '../domain/authority.policy.js';
import { membershipMissing, overtaken, ownRoles } from '../domain/identity.errors.js';
import { differenceOf } from '../domain/personal-fields.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { MembershipId, MembershipSummary } from '../published/membership.summary.js';

export interface EndMembershipInput {
  readonly id: MembershipId;
  /** The version that was seen when deciding. */
  readonly version: number;
}

/** From this moment on; sessions and tokens of it are dead at their next request. */
@Injectable()
export class EndMembership extends UseCase<EndMembershipInput, MembershipSummary> {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: EndMembershipInput): Promise<MembershipSummary> {
    const { id, version } = input;
    const at = this.clock.now();
    const asked = await this.memberships.get(work, id);
    if (!asked) throw membershipMissing();
    await this.people.hold(work, asked.personId);
    const before = await this.memberships.get(work, id);
    const organisation = await this.organisations.get(work, asked.organisationId);
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    if (!before || !organisation || !mayGiveRoles(authority, organisation, before.roles)) throw membershipMissing();
    if (before.personId === actor.id) throw ownRoles();
    if (before.endedAt !== null) throw overtaken(before);
    const after: MembershipSummary = {
      ...before,
      endedAt: at,
      version: version + 1,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.memberships.change(work, version, after);
    const difference = differenceOf(before, after, ['endedAt']);
    await work.recordQuietly({ audit: { action: 'identity.end-membership', subject: id, difference } });
    return after;
  }
}
