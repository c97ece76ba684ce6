import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { isCalendarDay } from '@app/kernel/calendar-day.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { PersonRole } from '../published/membership.summary.js';
import type { OrganisationKind } from '../published/organisation.summary.js';

/** Roles that judge what others did. */
export const INDEPENDENT: readonly PersonRole[] = ['evaluator', 'expert', 'auditor'];
const MAX_DAYS = 366;
const DAY_MS = 24 * 60 * 60 * 1_000;

interface Party {
  readonly kind: OrganisationKind;
  readonly subjectId: string | null;
}

export interface AssignmentInput {
  readonly enterpriseId: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  /** Held today. */
  readonly roles: readonly PersonRole[];
  /** That the person acts for, and every organisation with the credit code of one of these. */
  readonly parties: readonly Party[];
  /** Roles of the person's colleagues, and of the person, that are assigned to this enterprise already. */
  readonly besides: readonly PersonRole[];
}

/** Why who judges an enterprise cannot join it, nor any provider, while that lasts. */
export function partyRefusals({ kind, subjectId }: Party, open: readonly { enterpriseId: string }[]): Refusal[] {
  const isOwn = open.some(({ enterpriseId }) => enterpriseId === subjectId);
  if (!isOwn && (kind !== 'provider' || open.length === 0)) return [];
  const message = '该人员正被指派评测或评审企业，不能同时加入该企业或服务商';
  return [{ code: 'IDENTITY.ASSIGNED_APART', field: 'organisationId', message }];
}

/** 服务、评测、评审三分离, as far as this room can know it: every reason against this assignment. */
export function assignmentRefusals(input: AssignmentInput): Refusal[] {
  const { enterpriseId, from, until, roles, parties, besides } = input;
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field, message });
  const judging = roles.filter((role) => INDEPENDENT.includes(role));
  if (judging.length === 0) refuse('NOT_INDEPENDENT', 'personId', '只能指派评测人员、专家或审计人员');
  if (judging.length > 1) refuse('ROLES_MIXED', 'personId', '同一人员不能兼任评测、评审和审计');
  if (parties.some(({ subjectId }) => subjectId === enterpriseId)) {
    refuse('OWN_ENTERPRISE', 'personId', '该人员属于该企业或受其委托，不能评测或评审该企业');
  }
  if (parties.some(({ kind }) => kind === 'provider')) {
    refuse('PROVIDER_APART', 'personId', '该人员或其单位同时是服务商，不能评测或评审企业的改造');
  }
  if (besides.some((role) => INDEPENDENT.includes(role) && !judging.includes(role))) {
    refuse('JUDGES_APART', 'personId', '同一单位不能对同一企业既评测又评审或审计');
  }
  const days = [from, until].filter((day) => !isCalendarDay(day));
  for (const day of days) refusals.push({ code: 'IDENTITY.DAY_SHAPE', message: '日期应为 YYYY-MM-DD', value: day });
  if (days.length > 0) return refusals;
  if (until < from) refuse('TERM_BACKWARDS', 'until', '截止日期早于起始日期');
  if (Date.parse(until) - Date.parse(from) > MAX_DAYS * DAY_MS) {
    refuse('TERM_TOO_LONG', 'until', `指派最长 ${MAX_DAYS} 天`);
  }
  return refusals;
}
