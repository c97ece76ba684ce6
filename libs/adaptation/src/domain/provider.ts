import type { Id } from '@app/kernel/id.js';
import type { ProviderSummary } from '../published/provider.summary.js';

export interface Provider extends ProviderSummary {
  readonly changedBy: Id;
}

/** What the trail tells of a provider. */
export const PROVIDER_FIELDS = [
  'name',
  'creditCode',
  'status',
  'categories',
  'districts',
  'rosterFrom',
  'rosterTo',
  'capacity',
] as const;
