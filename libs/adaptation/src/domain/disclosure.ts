import type { Scope } from '@app/kernel/scope.js';
import type { Contact, EnterpriseId, EnterpriseSummary } from '../published/enterprise.summary.js';
import type { NeedSummary } from '../published/need.summary.js';
import type { ProviderId } from '../published/provider.summary.js';
import type { Visibility } from '../published/visibility.summary.js';
import { insidersOf } from './grants.js';
import type { Need } from './need.js';

/**
 * The need as this reader may know it: to whom it is not disclosed, its enterprise has no name; of those it was opened to
 * each knows only itself; who is assigned to its enterprise sees no price.
 */
export function publicPartOf(need: Need, scope: Scope): NeedSummary {
  const isInside = insidersOf(need).some((grant) => scope.holds(grant));
  // One copy and no second: of so many fields it is what a read costs.
  const { changedBy: _changedBy, ...told } = need;
  if (!isInside) return Object.assign(told, UNDISCLOSED);
  const masked = Object.fromEntries(maskedOf(need, scope).map((field) => [field, null]));
  return Object.assign(told, { openedTo: ownOf(need.openedTo, need.enterpriseId, scope) }, masked);
}

const UNDISCLOSED = {
  enterpriseId: null,
  enterpriseName: null,
  collectedBy: null,
  collectorId: null,
  openedTo: null,
} as const;

const PRICE = ['budgetMin', 'budgetMax'] as const;

/** The fields of a need that this reader, who is told of it, is not told. */
export function maskedOf(
  { enterpriseId }: Pick<Need, 'enterpriseId'>,
  scope: Scope,
): readonly (typeof PRICE)[number][] {
  return scope.holds(`assigned:${enterpriseId}`) && !scope.holds('bureau') ? PRICE : [];
}

/** Who reads some needs without their price must not learn it by searching for it. */
export const mayAskForPrices = ({ grants }: Scope): boolean => !grants.some((grant) => grant.startsWith('assigned:'));

/** Who knows all that something was opened to: its enterprise and the offices; any other only itself. */
export function ownOf(opened: readonly ProviderId[] | null, enterpriseId: EnterpriseId, scope: Scope) {
  if (scope.holds('bureau') || scope.holds(`organisation:${enterpriseId}`)) return opened;
  const own = opened?.filter((id) => scope.holds(`organisation:${id}`)) ?? [];
  return own.length > 0 ? own : null;
}

const MATCHED_TIERS: readonly Visibility[] = ['PUBLIC', 'MATCHED'];

/**
 * Whose file it is and the bureau see every contact; its district all but 仅市局; whom they were opened to, and who is
 * assigned to the enterprise, those for the matched; others only what is public.
 */
export function contactsFor(file: EnterpriseSummary, scope: Scope): readonly Contact[] {
  const { id, districtCode, contacts, contactsTo } = file;
  if (scope.holds('bureau') || scope.holds(`organisation:${id}`)) return contacts;
  if (scope.holds(`district:${districtCode}`)) return contacts.filter(({ tier }) => tier !== 'BUREAU');
  const isMatched = (contactsTo ?? []).some((provider) => scope.holds(`organisation:${provider}`));
  if (isMatched || scope.holds(`assigned:${id}`)) return contacts.filter(({ tier }) => MATCHED_TIERS.includes(tier));
  return contacts.filter(({ tier }) => tier === 'PUBLIC');
}

/** The contacts as this person rewrites them: what was not shown cannot have been meant, and stays. */
export function contactsAfter(file: EnterpriseSummary, said: readonly Contact[], scope: Scope): readonly Contact[] {
  const shown = contactsFor(file, scope);
  return [...file.contacts.filter((contact) => !shown.includes(contact)), ...said];
}
