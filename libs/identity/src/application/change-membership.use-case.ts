import type { Actor, Capability } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayGiveRoles } from '../domain/authority.policy.js';
import { capabilityRefusals, isDelegation } from '../domain/delegation.policy.js';
import { inputRefused, membershipMissing, ownRoles } from '../domain/identity.errors.js';
import { termRefusals } from '../domain/membership.policy.js';
import { differenceOf } from '../domain/personal-fields.js';
import { roleRefusals } from '../domain/roles.policy.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { MembershipId, MembershipSummary, PersonRole } from '../published/membership.summary.js';

export interface ChangeMembershipInput {
  readonly id: MembershipId;
  /** The version that was seen when deciding. */
  readonly version: number;
  readonly roles: readonly PersonRole[];
  readonly until: CalendarDay | null;
  /** Left out: as they are. */
  readonly capabilities?: readonly Capability[] | null;
}

/** Other roles or another last day; the sessions of this membership end, because its version grows. */
@Injectable()
export class ChangeMembership extends UseCase<ChangeMembershipInput, MembershipSummary> {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: ChangeMembershipInput): Promise<MembershipSummary> {
    const { id, version, roles, until } = input;
    const at = this.clock.now();
    const asked = await this.memberships.get(work, id);
    if (!asked) throw membershipMissing();
    await this.people.hold(work, asked.personId);
    const all = await this.memberships.ofPerson(work, asked.personId);
    const before = all.find((one) => one.id === id);
    const organisation = await this.organisations.get(work, asked.organisationId);
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    const touched = [...(before?.roles ?? []), ...roles];
    if (!before || !organisation || !mayGiveRoles(authority, organisation, touched)) throw membershipMissing();
    if (before.personId === actor.id) throw ownRoles();
    const { capabilities = before.capabilities } = input;
    const given = { roles, until, capabilities };
    const person = await this.people.get(work, before.personId);
    const others = person ? await this.memberships.organisationsOf(work, person) : [];
    const isKept = before.capabilities === null || others.every((other) => mayGiveRoles(authority, other, roles));
    // A delegate of another organisation stays one: else the enterprise would get a say in who keeps the person.
    if (!isKept && !isDelegation(given)) throw membershipMissing();
    const elsewhere = all.filter((one) => one.id !== id).flatMap((one) => one.roles);
    const refusals = [
      ...roleRefusals(organisation.kind, roles, elsewhere),
      ...capabilityRefusals(given),
      ...termRefusals({ ...before, until }, before.programme),
    ];
    if (refusals.length > 0) throw inputRefused(refusals);
    const after = { ...before, ...given, version: version + 1, changedAt: at, changedBy: actor.id };
    await this.memberships.change(work, version, after);
    const difference = differenceOf(before, after, ['roles', 'capabilities', 'until']);
    await work.recordQuietly({ audit: { action: 'identity.change-membership', subject: id, difference } });
    return after;
  }
}
