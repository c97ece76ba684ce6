import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Edition, Stated } from './edition.js';
import { judged } from './verdict.js';
import type { Verdict } from './verdict.js';

/** HR-17: papers are there strictly before the hour. Read as of the first round only, it binds no later one. */
export function submissionVerdict(
  { deadlines, readings }: Edition,
  { receivedAt, firstRound }: { readonly receivedAt: Date | null; readonly firstRound: boolean },
): Verdict {
  const bound = firstRound || readings.submission === 'STANDING';
  const rule = deadlines.submission;
  const before = (at: Date, limit: string) => at.getTime() < Date.parse(limit);
  const words = { value: (at: Date) => at.toISOString() };
  const verdict = judged({ code: 'POLICY.SUBMISSION', name: '报送时间' }, receivedAt, rule, before, words);
  return bound ? verdict : { ...verdict, limit: null, passed: true };
}

/** HR-29: the work is done within so many months of the pilot list. */
export function completionVerdict(
  { deadlines }: Edition,
  {
    listPublishedOn,
    completedOn,
  }: { readonly listPublishedOn: CalendarDay | null; readonly completedOn: CalendarDay | null },
): Verdict {
  const { monthsAfterList: months } = deadlines;
  const last = listPublishedOn === null || months.value === null ? null : addMonths(listPublishedOn, months.value);
  const rule: Stated<CalendarDay> = { ...months, value: last };
  return judged({ code: 'POLICY.COMPLETION', name: '完成改造的日期' }, completedOn, rule, notAfter);
}

/** HR-30, HR-31: accepted (and audited, where the batch asks it) no later than a day. */
export function acceptedByVerdict({ deadlines }: Edition, acceptedOn: CalendarDay | null): Verdict {
  return judged({ code: 'POLICY.ACCEPTED_BY', name: '完成验收的日期' }, acceptedOn, deadlines.acceptedBy, notAfter);
}

/** 备案 before the work, unless late filing is allowed: the flow lists the work first, §五 collects papers after it. */
export function filingOrderVerdict(
  { readings }: Edition,
  { filedOn, startedOn }: { readonly filedOn: CalendarDay | null; readonly startedOn: CalendarDay | null },
): Verdict {
  const late = readings.filing === 'LATE_ALLOWED';
  const limit = late ? null : startedOn;
  const verdict = { code: 'POLICY.FILING_ORDER', name: '备案日期', clause: '三', value: filedOn, limit };
  if (late) return { ...verdict, passed: true };
  return { ...verdict, passed: filedOn === null || startedOn === null ? null : filedOn <= startedOn };
}

const notAfter = (day: CalendarDay, last: CalendarDay) => day <= last;

/** The same day so many months on, or the last day of that month where it is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
  return moved.toISOString().slice(0, 10) as CalendarDay;
}
