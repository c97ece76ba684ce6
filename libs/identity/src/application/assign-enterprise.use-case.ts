import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayAssign } from '../domain/authority.policy.js';
import { assignmentExists, inputRefused, notYours, personMissing } from '../domain/identity.errors.js';
import { differenceOf } from '../domain/personal-fields.js';
import { assignmentRefusals } from '../domain/segregation.policy.js';
import { AssignmentStore } from '../infrastructure/assignment.store.js';
import { isValid, MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import type { AssignmentSummary } from '../published/assignment.summary.js';
import type { PersonId } from '../published/person.summary.js';

export interface AssignEnterpriseInput {
  readonly personId: PersonId;
  /** Of the library; that it is there is for the door to know. */
  readonly enterpriseId: Id;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

/** Sets an evaluator, expert or auditor on an enterprise. Nothing opens before the person has declared no conflict. */
@Injectable()
export class AssignEnterprise extends UseCase<AssignEnterpriseInput, AssignmentSummary> {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly memberships: MembershipStore,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: AssignEnterpriseInput): Promise<AssignmentSummary> {
    const { personId, enterpriseId, from, until } = input;
    const at = this.clock.now();
    const today = calendarDayOf(at);
    if (!mayAssign(await this.memberships.authorityOf(work, actor, today))) throw notYours('指派人员');
    // Takes turns with what gives this person a membership on the other side.
    await this.people.hold(work, personId);
    const person = await this.people.get(work, personId);
    if (person?.status !== 'active') throw personMissing();
    const memberships = await this.memberships.ofPerson(work, personId);
    const roles = memberships.filter((one) => isValid(one, today)).flatMap((one) => one.roles);
    const ids = [...new Set([person.organisationId, ...memberships.map((one) => one.organisationId)])];
    const parties = await this.organisations.companiesOf(work, ids);
    const besides = await this.assignments.rolesBeside(work, enterpriseId, ids, today);
    const refusals = assignmentRefusals({ ...input, roles, parties, besides });
    if (refusals.length > 0) throw inputRefused(refusals);
    const open = await this.assignments.openOf(work, personId, today);
    if (open.some((one) => one.enterpriseId === enterpriseId)) throw assignmentExists();
    const assignment: AssignmentSummary = {
      id: newId('assign', at),
      version: 1,
      personId,
      enterpriseId,
      from,
      until,
      declaredAt: null,
      conflict: null,
      note: null,
      endedAt: null,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.assignments.add(work, assignment);
    const difference = differenceOf({}, assignment, ['personId', 'enterpriseId', 'from', 'until']);
    await work.recordQuietly({ audit: { action: 'identity.assign-enterprise', subject: assignment.id, difference } });
    return assignment;
  }
}
