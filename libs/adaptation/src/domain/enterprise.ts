import type { Id } from '@app/kernel/id.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';

export interface Enterprise extends EnterpriseSummary {
  readonly changedBy: Id;
}

/** What holds of an enterprise where nobody said anything. */
export const UNSAID_EXCLUSIONS = {
  centralLittleGiant: null,
  pilot2022: null,
  provinceFunded: null,
  dishonest: null,
  violation: null,
} as const;

/** What the trail tells of a file. */
export const ENTERPRISE_FIELDS = [
  'name',
  'creditCode',
  'districtCode',
  'industry',
  'batch',
  'size',
  'staff',
  'revenue',
  'exclusions',
  'ratings',
  'contacts',
  'status',
] as const;
