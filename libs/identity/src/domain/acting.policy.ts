import type { Actor, Role } from '@app/kernel/actor.js';
import { anonymous } from '@app/kernel/actor.js';
import type { PersonRole } from '../published/membership.summary.js';
import type { Standing } from '../published/session.summary.js';

const KERNEL_ROLE: Partial<Record<PersonRole, Role>> = {
  bureau_staff: 'bureau',
  district_staff: 'district',
  enterprise_member: 'enterprise',
  provider_member: 'provider',
};

/** The kernel's role of these; whom it has none for yet sees what is public, never more. */
export function kernelRole(roles: readonly PersonRole[], kind: string): Role {
  const named = roles.flatMap((role) => KERNEL_ROLE[role] ?? []);
  const manager = roles.includes('manager') && (kind === 'enterprise' || kind === 'provider') ? [kind] : [];
  return ([...named, ...manager][0] as Role | undefined) ?? 'anonymous';
}

/** Who has still to prove something acts for nobody. */
export const restrained = (actor: Actor, standing: Standing): Actor =>
  standing === 'full' ? actor : { ...anonymous, id: actor.id };
