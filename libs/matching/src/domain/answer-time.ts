import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { PairStatus } from '../published/pair.summary.js';

/** Days to answer in, by stage: no source gives figures, these are ours. The stages that are not here wait for ever. */
export const ANSWER_DAYS: Partial<Record<PairStatus, number>> = { shortlisted: 10, interested: 20, chosen: 10 };

/** A provider's own proposals that no enterprise has looked at yet, at most: beyond that it has to wait. */
export const MOST_PROPOSED = 20;

const DAY_MS = 86_400_000;

/** The last day to answer on, inclusive. */
export function answerDay(status: PairStatus, today: CalendarDay): CalendarDay | null {
  const days = ANSWER_DAYS[status];
  return days === undefined ? null : calendarDayOf(new Date(Date.parse(`${today}T12:00:00+08:00`) + days * DAY_MS));
}
