import type { Scope } from '@app/kernel/scope.js';
import type { Contact, EnterpriseSummary } from '../published/enterprise.summary.js';
import type { NeedSummary } from '../published/need.summary.js';
import { insidersOf } from './grants.js';
import type { Need } from './need.js';

/** The need as this reader may know it: to whom it is not disclosed, its enterprise has no name. */
export function publicPartOf({ changedBy: _changedBy, ...need }: Need, scope: Scope): NeedSummary {
  if (insidersOf(need).some((grant) => scope.holds(grant))) return need;
  return { ...need, enterpriseId: null, enterpriseName: null, collectedBy: null, collectorId: null };
}

/** Whose file it is and the bureau see every contact; its district all but 仅市局; others only what is public. */
export function contactsFor({ id, districtCode, contacts }: EnterpriseSummary, scope: Scope): readonly Contact[] {
  if (scope.holds('bureau') || scope.holds(`organisation:${id}`)) return contacts;
  if (scope.holds(`district:${districtCode}`)) return contacts.filter(({ tier }) => tier !== 'BUREAU');
  return contacts.filter(({ tier }) => tier === 'PUBLIC');
}
