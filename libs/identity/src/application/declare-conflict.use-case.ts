import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { assignmentMissing, assignmentOver } from '../domain/identity.errors.js';
import { differenceOf } from '../domain/personal-fields.js';
import { AssignmentStore } from '../infrastructure/assignment.store.js';
import type { AssignmentId, AssignmentSummary } from '../published/assignment.summary.js';

export interface DeclareConflictInput {
  readonly id: AssignmentId;
  /** The version that was seen when deciding. */
  readonly version: number;
  readonly conflict: boolean;
  readonly note: string | null;
}

/** 利益冲突声明, by the person alone. A conflict that comes up later is declared later; one that is declared stays. */
@Injectable()
export class DeclareConflict extends UseCase<DeclareConflictInput, AssignmentSummary> {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: DeclareConflictInput): Promise<AssignmentSummary> {
    const { id, version, conflict, note } = input;
    const at = this.clock.now();
    const before = await this.assignments.get(work, id);
    if (before?.personId !== actor.id) throw assignmentMissing();
    if (before.endedAt !== null || before.conflict === true || before.until < calendarDayOf(at)) throw assignmentOver();
    const said = { conflict, note, declaredAt: at };
    const after: AssignmentSummary = { ...before, ...said, version: version + 1, changedAt: at, changedBy: actor.id };
    await this.assignments.change(work, version, after);
    const difference = differenceOf(before, after, ['conflict', 'note']);
    await work.recordQuietly({ audit: { action: 'identity.declare-conflict', subject: id, difference } });
    return after;
  }
}
