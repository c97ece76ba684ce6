import type { Id } from '@app/kernel/id.js';
import type { SolutionSummary } from '../published/solution.summary.js';

/** A listing as its own room knows it: its provider is another record. */
export interface Solution extends Omit<SolutionSummary, 'provider'> {
  readonly changedBy: Id;
}

export type SolutionFields = Pick<
  Solution,
  'title' | 'text' | 'pricing' | 'scenarios' | 'industries' | 'deployment' | 'integrations' | 'cases' | 'visibility'
>;

export const SOLUTION_FIELDS = [
  'title',
  'text',
  'pricing',
  'scenarios',
  'industries',
  'deployment',
  'integrations',
  'cases',
  'visibility',
] as const satisfies readonly (keyof SolutionFields)[];

/** What holds of a listing where nobody said anything. */
export const UNSAID_SOLUTION = {
  pricing: null,
  industries: null,
  deployment: null,
  integrations: null,
  cases: [],
  visibility: 'PUBLIC',
} as const satisfies Partial<SolutionFields>;
