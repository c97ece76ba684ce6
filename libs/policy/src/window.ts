import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Edition } from './edition.js';
import type { Verdict } from './verdict.js';

/** A payment voucher: a bank acceptance (银行承兑汇票) has a day of issue and a day it falls due. */
export interface PaymentDay {
  readonly issuedOn: CalendarDay | null;
  readonly dueOn?: CalendarDay | null;
}

/** The dates of one project; null = not known. */
export interface ProjectDates {
  readonly contractSignedOn: CalendarDay | null;
  readonly startsOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
  readonly invoices: readonly (CalendarDay | null)[];
  readonly payments: readonly PaymentDay[];
  readonly acceptedOn: CalendarDay | null;
  /** Day of the third-party report, once there is one. */
  readonly reportedOn?: CalendarDay | null;
}

interface Span {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly clause: string;
  /** An end that may still move nearer: what lies before it cannot be called inside yet. */
  readonly open: boolean;
}

/** HR-01 to HR-05: each date judged by itself, both ends of the window included. */
export function windowVerdicts(edition: Edition, dates: ProjectDates): Verdict[] {
  const { window, readings } = edition;
  const programme = programmeSpan(edition, dates.reportedOn ?? null);
  // §四(三): what invoices and payments must lie in is the contract's own term, or the programme's window.
  const money: Span =
    readings.implementationPeriod === 'PROGRAMME'
      ? programme
      : { from: dates.startsOn, to: dates.endsOn, clause: window.to.clause, open: false };
  const payment = ({ issuedOn, dueOn }: PaymentDay) =>
    readings.billDate === 'DUE' && dueOn !== undefined ? dueOn : issuedOn;
  const verdicts = [
    within('POLICY.CONTRACT_DATE', '合同签订日期', dates.contractSignedOn, programme),
    within('POLICY.STARTS', '实施期限起', dates.startsOn, programme),
    within('POLICY.ENDS', '实施期限止', dates.endsOn, programme),
    ...dates.invoices.map((day, i) => within('POLICY.INVOICE_DATE', `第 ${i + 1} 张发票开具日期`, day, money)),
    ...dates.payments.map((paid, i) =>
      within('POLICY.PAYMENT_DATE', `第 ${i + 1} 笔付款凭证日期`, payment(paid), money),
    ),
  ];
  const { acceptanceInside } = window;
  if (acceptanceInside.value === false) return verdicts;
  const accepted = within('POLICY.ACCEPTANCE_DATE', '项目验收日期', dates.acceptedOn, {
    ...programme,
    clause: acceptanceInside.clause,
  });
  return [...verdicts, acceptanceInside.value === null ? { ...accepted, passed: null } : accepted];
}

function programmeSpan({ window }: Edition, reportedOn: CalendarDay | null): Span {
  const { from, to, endsWithReport } = window;
  const clause = to.clause;
  if (endsWithReport.value !== true)
    return { from: from.value, to: to.value, clause, open: endsWithReport.value === null };
  if (reportedOn === null) return { from: from.value, to: to.value, clause, open: true };
  const nearer = to.value === null || reportedOn < to.value ? reportedOn : to.value;
  return { from: from.value, to: nearer, clause, open: false };
}

function within(code: string, name: string, day: CalendarDay | null, { from, to, clause, open }: Span): Verdict {
  const limit = from === null && to === null ? null : `${from ?? '未说明'} 至 ${to ?? '未说明'}`;
  return { code, name, clause, value: day, limit, passed: insideOf(day, from, to, open) };
}

function insideOf(day: CalendarDay | null, from: CalendarDay | null, to: CalendarDay | null, open: boolean) {
  if (day === null) return null;
  if ((from !== null && day < from) || (to !== null && day > to)) return false;
  return from === null || to === null || open ? null : true;
}
