import type { Refusal } from '@app/kernel/refusal.js';
import { ORGANISATION_KINDS } from '../published/organisation.summary.js';
import type { OrganisationKind } from '../published/organisation.summary.js';
import { PERSON_ROLES } from '../published/membership.summary.js';
import type { PersonRole } from '../published/membership.summary.js';

export const ADMINISTRATORS: readonly PersonRole[] = ['system_admin', 'security_admin', 'audit_admin'];
/** Staff: longer passwords, a second factor, shorter sessions. */
export const STAFF: readonly PersonRole[] = [...ADMINISTRATORS, 'bureau_staff', 'district_staff', 'finance_staff'];

const CLAUSE = 'GB/T 22239-2019 8.1.4.2（三员分立）';
const ROLES_OF: Readonly<Record<OrganisationKind, readonly PersonRole[]>> = {
  bureau: [...ADMINISTRATORS, 'bureau_staff'],
  district_office: ['district_staff'],
  finance_office: ['finance_staff'],
  enterprise: ['enterprise_member', 'manager'],
  provider: ['provider_member', 'manager'],
  evaluator: ['evaluator', 'manager'],
  expert_group: ['expert'],
  audit_firm: ['auditor', 'manager'],
};

export const isStaff = (roles: readonly PersonRole[]) => roles.some((role) => STAFF.includes(role));

/** Every reason why these roles cannot be held in such an organisation, beside what the person holds elsewhere. */
export function roleRefusals(
  kind: OrganisationKind,
  roles: readonly PersonRole[],
  elsewhere: readonly PersonRole[],
): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, message: string, value: string, clause?: string) =>
    refusals.push({ code: `IDENTITY.${code}`, field: 'roles', message, value, ...(clause && { clause }) });
  if (roles.length === 0) refuse('ROLES_EMPTY', '请至少选择一个角色', '');
  for (const role of roles) {
    if (ROLES_OF[kind].includes(role)) continue;
    refuse('ROLE_NOT_OF_KIND', `${ORGANISATION_KINDS[kind]}的人员不能担任“${PERSON_ROLES[role]}”`, role);
  }
  const all = [...new Set([...roles, ...elsewhere])];
  const administrators = all.filter((role) => ADMINISTRATORS.includes(role));
  const names = (some: readonly PersonRole[]) => some.map((role) => PERSON_ROLES[role]).join('、');
  if (administrators.length > 1) {
    const message = '系统管理员、安全管理员、审计管理员应由三个人分别担任';
    refuse('ADMINISTRATORS_APART', message, names(administrators), CLAUSE);
  }
  if (administrators.length > 0 && all.length > administrators.length) {
    refuse('ADMINISTRATOR_WITH_BUSINESS', '三员不能兼任业务角色', names(all), CLAUSE);
  }
  return refusals;
}
