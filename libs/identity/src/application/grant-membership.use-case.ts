import type { Actor, Capability } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { mayGiveRoles } from '../domain/authority.policy.js';
import { capabilityRefusals, isDelegation } from '../domain/delegation.policy.js';
import { inputRefused, organisationMissing, ownRoles, personMissing } from '../domain/identity.errors.js';
import { termRefusals } from '../domain/membership.policy.js';
import { differenceOf } from '../domain/personal-fields.js';
import { isStaff, roleRefusals } from '../domain/roles.policy.js';
import { partyRefusals } from '../domain/segregation.policy.js';
import { AssignmentStore } from '../infrastructure/assignment.store.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { MembershipSummary, PersonRole } from '../published/membership.summary.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';

export interface GrantMembershipInput {
  /** Id or account. */
  readonly personId: string;
  readonly organisationId: OrganisationId;
  readonly programme: string;
  readonly roles: readonly PersonRole[];
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  /** What a delegate may do; left out = all that the roles may. */
  readonly capabilities?: readonly Capability[] | null;
}

/**
 * Gives a person roles in an organisation; who gives must keep every organisation that the person acts for. An enterprise
 * may delegate some of its own to whoever is no staff, until a day: that gives it no power over the person.
 */
@Injectable()
export class GrantMembership extends UseCase<GrantMembershipInput, MembershipSummary> {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly assignments: AssignmentStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: GrantMembershipInput): Promise<MembershipSummary> {
    const { organisationId, programme, roles, from, until } = input;
    const at = this.clock.now();
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    const organisation = await this.organisations.get(work, organisationId);
    if (!organisation || !mayGiveRoles(authority, organisation, roles)) throw organisationMissing();
    // The id first: an account may be spelled like an id.
    const said = input.personId as PersonId;
    const personId = (await this.people.get(work, said))?.id ?? (await this.people.idOf(work, said));
    if (personId === undefined) throw personMissing();
    if (personId === actor.id) throw ownRoles();
    // Two grants to one person at once, each lawful alone, must not join what has to stay apart.
    await this.people.hold(work, personId);
    const person = await this.people.get(work, personId);
    if (!person) throw personMissing();
    const others = await this.memberships.organisationsOf(work, person);
    const elsewhere = (await this.memberships.ofPerson(work, personId)).flatMap((one) => one.roles);
    const given = { roles, until, capabilities: input.capabilities ?? null };
    if (!others.every((other) => mayGiveRoles(authority, other, roles))) {
      const isOffered = organisation.kind === 'enterprise' && isDelegation(given);
      if (!isOffered || person.status !== 'active' || isStaff(elsewhere)) throw personMissing();
    }
    const assigned = await this.assignments.openOf(work, personId, calendarDayOf(at));
    const { code } = await this.findProgramme.execute(Scope.of(actor), {});
    const refusals = [
      ...roleRefusals(organisation.kind, roles, elsewhere),
      ...capabilityRefusals(given),
      ...partyRefusals(organisation, assigned),
      ...termRefusals(input, code),
    ];
    if (refusals.length > 0) throw inputRefused(refusals);
    const membership: MembershipSummary = {
      id: newId('member', at),
      version: 1,
      personId,
      organisationId,
      programme,
      roles,
      capabilities: given.capabilities,
      from,
      until,
      endedAt: null,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.memberships.add(work, membership, organisation);
    const fields = ['personId', 'organisationId', 'programme', 'roles', 'capabilities', 'from', 'until'] as const;
    const difference = differenceOf({}, membership, fields);
    await work.recordQuietly({ audit: { action: 'identity.grant-membership', subject: membership.id, difference } });
    return membership;
  }
}
