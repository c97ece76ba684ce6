import type { Actor } from '@app/kernel/actor.js';
import type { OrganisationKind } from '../published/organisation.summary.js';
import type { PersonRole } from '../published/membership.summary.js';
import { ADMINISTRATORS } from './roles.policy.js';

/** What somebody holds at this moment, read in the very transaction: not what a session remembers. */
export interface Authority {
  readonly isHouse: boolean;
  readonly memberships: readonly {
    readonly roles: readonly PersonRole[];
    readonly organisationId: string;
    readonly districtCode: string;
  }[];
}

/** The organisation that something is to be done to. */
export interface Target {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly districtCode: string;
}

const MANAGED_BY_BUSINESS: readonly OrganisationKind[] = [
  'enterprise',
  'provider',
  'evaluator',
  'expert_group',
  'audit_firm',
];

export const houseAuthority = ({ role }: Actor): boolean => role === 'system';

const holds = (
  { isHouse, memberships }: Authority,
  role: PersonRole,
  where = (_of: Authority['memberships'][number]) => true,
) => isHouse || memberships.some((one) => one.roles.includes(role) && where(one));

/** Organisations and accounts: the system administrator all, the bureau the parties, a district its enterprises. */
export function mayKeepOrganisation(authority: Authority, { kind, districtCode }: Target): boolean {
  if (holds(authority, 'system_admin')) return true;
  if (holds(authority, 'bureau_staff') && MANAGED_BY_BUSINESS.includes(kind)) return true;
  return kind === 'enterprise' && holds(authority, 'district_staff', (one) => one.districtCode === districtCode);
}

/** The same, and the manager of an organisation its own people. */
export function mayKeepPeople(authority: Authority, target: Target): boolean {
  return (
    mayKeepOrganisation(authority, target) || holds(authority, 'manager', (one) => one.organisationId === target.id)
  );
}

/** Who looks at whose work: the bureau alone. */
export const mayAssign = (authority: Authority): boolean => holds(authority, 'bureau_staff');

/** Roles: the security administrator all; who keeps accounts of parties gives the roles of parties. Never one's own. */
export function mayGiveRoles(authority: Authority, target: Target, roles: readonly PersonRole[]): boolean {
  if (holds(authority, 'security_admin')) return true;
  if (!MANAGED_BY_BUSINESS.includes(target.kind) || roles.some((role) => ADMINISTRATORS.includes(role))) return false;
  const isSystemAdministratorOnly = holds(authority, 'system_admin');
  return !isSystemAdministratorOnly && mayKeepPeople(authority, target);
}
