import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { EnterpriseId } from './enterprise.summary.js';

export type FollowUpId = Id<'follow'>;

/** 跟踪管理: one line of the follow-up log of an enterprise. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly enterpriseId: EnterpriseId;
  readonly on: CalendarDay;
  readonly stage: string;
  readonly progress: string;
  readonly problem: string | null;
  readonly nextStep: string | null;
  readonly responsible: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: Date;
}
