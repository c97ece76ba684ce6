import type { Grant } from '@app/kernel/scope.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';
import type { NeedSummary } from '../published/need.summary.js';
import type { ProviderId } from '../published/provider.summary.js';
import type { SolutionSummary } from '../published/solution.summary.js';

type SolutionIdentity = Pick<SolutionSummary, 'status' | 'visibility' | 'providerId'>;

// Twins of the entities' visibleTo(scope), for search documents; visible-to.spec.ts proves that both agree.

/**
 * Who is told more of a need than its public part: its enterprise, its collector, its district, whom it was opened to,
 * who is assigned to its enterprise, the bureau.
 */
export function insidersOf(
  need: Pick<NeedSummary, 'enterpriseId' | 'collectorId' | 'districtCode' | 'visibility' | 'openedTo'>,
): Grant[] {
  const { enterpriseId, collectorId, districtCode, visibility, openedTo } = need;
  const beyondBureau: Grant[] = [
    `district:${districtCode}`,
    ...(openedTo ?? []).map((id) => `organisation:${id}` as const),
    ...(enterpriseId ? [`assigned:${enterpriseId}` as const] : []),
  ];
  return [
    'bureau',
    ...(enterpriseId ? [`organisation:${enterpriseId}` as const] : []),
    ...(collectorId ? [`organisation:${collectorId}` as const] : []),
    ...(visibility === 'BUREAU' ? [] : beyondBureau),
  ];
}

/** Who may find a need. */
export function needGrants(need: NeedSummary): Grant[] {
  const isPublic = need.status === 'published' && need.visibility === 'PUBLIC';
  return [...(isPublic ? ['public' as const] : []), ...insidersOf(need)];
}

/** A provider and its listings: itself and the bureau. */
export const ownersOf = (providerId: ProviderId): Grant[] => [`organisation:${providerId}`, 'bureau'];

/** Who may find a solution: everyone once it is published, its provider and the bureau always. */
export function solutionGrants({ status, visibility, providerId }: SolutionIdentity): Grant[] {
  const isPublic = status === 'published' && visibility === 'PUBLIC';
  return [...(isPublic ? ['public' as const] : []), ...ownersOf(providerId)];
}

/** Who may read an enterprise's file. */
export function fileGrants({ id, collectorId, districtCode }: EnterpriseSummary): Grant[] {
  return [
    'bureau',
    `organisation:${id}`,
    `assigned:${id}`,
    `district:${districtCode}`,
    ...(collectorId ? [`organisation:${collectorId}` as const] : []),
  ];
}
