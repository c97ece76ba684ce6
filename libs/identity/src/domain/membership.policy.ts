import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { isCalendarDay } from '@app/kernel/calendar-day.js';
import type { Refusal } from '@app/kernel/refusal.js';

interface Term {
  readonly programme: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
}

/** Every reason why a membership cannot have this programme and these days. */
export function termRefusals({ programme, from, until }: Term, known: string): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string, value: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field, message, value });
  if (programme !== known) refuse('PROGRAMME_UNKNOWN', 'programme', '没有这个试点项目', programme);
  if (!isCalendarDay(from)) refuse('DAY_SHAPE', 'from', '日期应为 YYYY-MM-DD', from);
  if (until !== null && !isCalendarDay(until)) refuse('DAY_SHAPE', 'until', '日期应为 YYYY-MM-DD', until);
  else if (until !== null && until < from) refuse('TERM_BACKWARDS', 'until', '截止日期早于起始日期', until);
  return refusals;
}
