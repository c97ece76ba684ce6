import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { PersonId } from './person.summary.js';

export type AssignmentId = Id<'assign'>;

/** An evaluator, expert or auditor on one enterprise, from a day until a day (inclusive). */
export interface AssignmentSummary {
  readonly id: AssignmentId;
  readonly version: number;
  readonly personId: PersonId;
  /** Of the library. */
  readonly enterpriseId: Id;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly declaredAt: Date | null;
  /** 利益冲突声明: null = not declared yet, and so nothing is open yet. */
  readonly conflict: boolean | null;
  readonly note: string | null;
  readonly endedAt: Date | null;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

/** An assignment with the name of the person. */
export interface ListedAssignment extends AssignmentSummary {
  readonly person: string;
}
