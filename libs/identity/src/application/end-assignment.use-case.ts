import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { mayAssign } from '../domain/authority.policy.js';
import { assignmentMissing, assignmentOver } from '../domain/identity.errors.js';
import { differenceOf } from '../domain/personal-fields.js';
import { AssignmentStore } from '../infrastructure/assignment.store.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import type { AssignmentId, AssignmentSummary } from '../published/assignment.summary.js';

export interface EndAssignmentInput {
  readonly id: AssignmentId;
  /** The version that was seen when deciding. */
  readonly version: number;
}

/** Takes the enterprise from the person, from the next request on. */
@Injectable()
export class EndAssignment extends UseCase<EndAssignmentInput, AssignmentSummary> {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly memberships: MembershipStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: EndAssignmentInput): Promise<AssignmentSummary> {
    const { id, version } = input;
    const at = this.clock.now();
    const authority = await this.memberships.authorityOf(work, actor, calendarDayOf(at));
    const before = await this.assignments.get(work, id);
    if (!before || !mayAssign(authority)) throw assignmentMissing();
    // Who was slower is told who was faster, before being told that there is nothing left to end.
    if (before.version === version && before.endedAt !== null) throw assignmentOver();
    const after: AssignmentSummary = {
      ...before,
      endedAt: at,
      version: version + 1,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.assignments.change(work, version, after);
    const difference = differenceOf(before, after, ['endedAt']);
    await work.recordQuietly({ audit: { action: 'identity.end-assignment', subject: id, difference } });
    return after;
  }
}
