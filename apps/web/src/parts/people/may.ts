import type { Me, Organisation } from '../../api/types.js';

/** What may be offered to whoever is logged in; the api judges it again. */
const PARTIES = ['enterprise', 'provider', 'evaluator', 'expert_group', 'audit_firm'];

type Actor = Pick<Me, 'role' | 'roles' | 'within' | 'organisations'>;
type Target = Pick<Organisation, 'id' | 'kind'>;

const unlimited = ({ within }: Actor) => within === null || within.includes('people');

/** Switching an organisation, and recording one of this kind. */
export function keepsOrganisations(me: Actor, kind: string): boolean {
  if (!unlimited(me)) return false;
  if (me.role === 'system_admin') return true;
  return (me.role === 'bureau' && PARTIES.includes(kind)) || (me.role === 'district' && kind === 'enterprise');
}

/** The accounts of its people. */
export function keepsPeople(me: Actor, target: Target): boolean {
  const own = me.organisations.some(({ id, current }) => current && id === target.id);
  return keepsOrganisations(me, target.kind) || (unlimited(me) && own && me.roles.includes('manager'));
}

/** What they may do. */
export function givesRoles(me: Actor, target: Target): boolean {
  if (!unlimited(me)) return false;
  if (me.role === 'security_admin') return true;
  return me.role !== 'system_admin' && PARTIES.includes(target.kind) && keepsPeople(me, target);
}

const ROLES_OF: Readonly<Record<string, readonly string[]>> = {
  bureau: ['bureau_staff', 'system_admin', 'security_admin', 'audit_admin'],
  district_office: ['district_staff'],
  finance_office: ['finance_staff'],
  enterprise: ['enterprise_member', 'manager'],
  provider: ['provider_member', 'manager'],
  evaluator: ['evaluator', 'manager'],
  expert_group: ['expert'],
  audit_firm: ['auditor', 'manager'],
};

/** Those that may be held in such an organisation. */
export const rolesOf = (kind: string): readonly string[] => ROLES_OF[kind] ?? [];
