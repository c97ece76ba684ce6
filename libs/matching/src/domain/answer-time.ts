import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { PairStatus } from '../published/pair.summary.js';

/** Days to answer in, by stage; the stages that are not here wait for ever. */
export type AnswerDays = Readonly<Partial<Record<PairStatus, number>>>;

const DAY_MS = 86_400_000;

/** The last day to answer on, inclusive. */
export function answerDay(days: number | undefined, today: CalendarDay): CalendarDay | null {
  return days === undefined ? null : calendarDayOf(new Date(Date.parse(`${today}T12:00:00+08:00`) + days * DAY_MS));
}
