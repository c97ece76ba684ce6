import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { isCalendarDay } from '@app/kernel/calendar-day.js';
import { plainText } from '@app/kernel/names.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { MembershipSummary } from '../published/membership.summary.js';
import { ADMINISTRATORS } from './roles.policy.js';

const MAX_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1_000;

export interface TokenInput {
  readonly name: string;
  readonly capabilities: readonly Capability[];
  readonly until: CalendarDay;
}

/** Every reason why this membership cannot lend a token like that. An empty list of capabilities reads only. */
export function tokenRefusals(
  { name, capabilities, until }: TokenInput,
  membership: Pick<MembershipSummary, 'roles' | 'capabilities' | 'until'>,
  today: CalendarDay,
): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string, limit?: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field, message, ...(limit && { limit }) });
  const length = plainText(name).length;
  if (length < 2 || length > 50) refuse('TOKEN_NAME_LENGTH', 'name', '名称应为 2 至 50 个字');
  if (membership.roles.some((role) => ADMINISTRATORS.includes(role))) {
    refuse('TOKEN_NOT_FOR_ADMINISTRATORS', 'name', '三员须逐次登录办理，不能使用访问令牌');
  }
  const held = membership.capabilities;
  if (held !== null && capabilities.some((capability) => !held.includes(capability))) {
    refuse('TOKEN_BEYOND_DELEGATION', 'capabilities', '访问令牌的事项不能超出您受托的范围', held.join(' '));
  }
  if (!isCalendarDay(until)) refuse('DAY_SHAPE', 'until', '日期应为 YYYY-MM-DD');
  else if (until < today) refuse('TERM_BACKWARDS', 'until', '截止日期已过');
  else if (Date.parse(until) - Date.parse(today) > MAX_DAYS * DAY_MS) {
    refuse('TERM_TOO_LONG', 'until', `访问令牌最长 ${MAX_DAYS} 天`);
  }
  if (membership.until !== null && until > membership.until) {
    refuse('TERM_BEYOND_MEMBERSHIP', 'until', '截止日期晚于您任职的截止日期', membership.until);
  }
  return refusals;
}
