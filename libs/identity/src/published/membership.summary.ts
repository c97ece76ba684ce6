import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { OrganisationId } from './organisation.summary.js';
import type { PersonId } from './person.summary.js';

export type MembershipId = Id<'member'>;

export const PERSON_ROLES = {
  system_admin: '系统管理员',
  security_admin: '安全管理员',
  audit_admin: '审计管理员',
  bureau_staff: '市工信局工作人员',
  district_staff: '县区工信部门工作人员',
  finance_staff: '财政部门工作人员',
  enterprise_member: '企业人员',
  provider_member: '服务商人员',
  manager: '单位管理员',
  evaluator: '评测人员',
  expert: '专家',
  auditor: '审计人员',
} as const;
export type PersonRole = keyof typeof PERSON_ROLES;

/** A person in an organisation, for one programme, from a day until a day (inclusive); null = until it is ended. */
export interface MembershipSummary {
  readonly id: MembershipId;
  readonly version: number;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly programme: string;
  readonly roles: readonly PersonRole[];
  /** What of these roles a delegate may do; null = all. */
  readonly capabilities: readonly Capability[] | null;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  /** Ended before its last day, from this very moment. */
  readonly endedAt: Date | null;
  readonly changedAt: Date;
  readonly changedBy: Id;
}
