import type { Actor } from '@app/kernel/actor.js';
import type { EnterpriseId } from '../published/enterprise.summary.js';
import type { ProviderId } from '../published/provider.summary.js';

/** Only the enterprise opens what is its own; it, that provider and the offices may end it. */
export function mayOpen(
  { role, organisationId }: Actor,
  enterpriseId: EnterpriseId,
  providerId: ProviderId,
  open: boolean,
): boolean {
  if (organisationId === enterpriseId) return role === 'enterprise';
  if (open) return false;
  return ['system', 'bureau', 'district'].includes(role) || organisationId === providerId;
}

/** The list with this provider or without; the very same list where nothing changes. */
export function opened(
  to: readonly ProviderId[] | null,
  providerId: ProviderId,
  open: boolean,
): readonly ProviderId[] | null {
  const isOpen = to?.includes(providerId) ?? false;
  if (isOpen === open) return to;
  if (open) return [...(to ?? []), providerId];
  const left = (to ?? []).filter((id) => id !== providerId);
  return left.length > 0 ? left : null;
}
