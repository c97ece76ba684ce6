import type { Actor, Role } from '@app/kernel/actor.js';
import { anonymous } from '@app/kernel/actor.js';
import type { OrganisationKind } from '../published/organisation.summary.js';
import type { PersonRole } from '../published/membership.summary.js';
import type { Standing } from '../published/session.summary.js';

const KERNEL_ROLE: Partial<Record<PersonRole, Role>> = {
  bureau_staff: 'bureau',
  district_staff: 'district',
  finance_staff: 'finance',
  enterprise_member: 'enterprise',
  provider_member: 'provider',
  evaluator: 'evaluator',
  expert: 'expert',
  auditor: 'auditor',
  system_admin: 'system_admin',
  security_admin: 'security_admin',
  audit_admin: 'audit_admin',
};
const MANAGED: Partial<Record<OrganisationKind, Role>> = {
  enterprise: 'enterprise',
  provider: 'provider',
  evaluator: 'evaluator',
  audit_firm: 'auditor',
};

/** The kernel's role of these; a manager acts as its organisation. */
export function kernelRole(roles: readonly PersonRole[], kind: OrganisationKind): Role {
  const named = roles.flatMap((role) => KERNEL_ROLE[role] ?? []);
  const managed = roles.includes('manager') ? MANAGED[kind] : undefined;
  return named[0] ?? managed ?? 'anonymous';
}

/** Whether these work on what they are assigned to, and on nothing else. */
export const isAssigned = (role: Role): boolean => ['evaluator', 'expert', 'auditor'].includes(role);

/** Who has still to prove something acts for nobody. */
export const restrained = (actor: Actor, standing: Standing): Actor =>
  standing === 'full' ? actor : { ...anonymous, id: actor.id };
