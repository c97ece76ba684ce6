import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { PersonRole } from '../published/membership.summary.js';
import { ADMINISTRATORS } from './roles.policy.js';

export interface DelegationInput {
  readonly roles: readonly PersonRole[];
  readonly capabilities: readonly Capability[] | null;
  readonly until: CalendarDay | null;
}

/** Something an enterprise may give to a person of another organisation without keeping that person. */
export const isDelegation = ({ roles, capabilities, until }: DelegationInput) =>
  capabilities !== null && until !== null && roles.length === 1 && roles[0] === 'enterprise_member';

/** Every reason why these roles cannot be limited to these capabilities. */
export function capabilityRefusals({ roles, capabilities, until }: DelegationInput): Refusal[] {
  if (capabilities === null) return [];
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field, message });
  if (capabilities.length === 0) refuse('CAPABILITIES_EMPTY', 'capabilities', '请至少选择一项受托事项');
  if (until === null) refuse('UNTIL_REQUIRED', 'until', '委托须有截止日期');
  if (roles.some((role) => role === 'manager' || ADMINISTRATORS.includes(role))) {
    refuse('ROLE_NOT_LIMITED', 'capabilities', '单位管理员和三员的权限不能限定事项');
  }
  return refusals;
}

/** What two limits leave together; undefined = no limit. */
export function bothLimits(
  one: readonly Capability[] | null,
  other: readonly Capability[] | null,
): readonly Capability[] | undefined {
  if (one === null) return other ?? undefined;
  return other === null ? one : one.filter((capability) => other.includes(capability));
}
