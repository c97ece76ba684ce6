import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';

/** A need while it is typed; what is left out is not said yet. */
export type NeedDraft = Partial<
  Pick<
    NeedSummary,
    | 'industry'
    | 'districtCode'
    | 'title'
    | 'text'
    | 'scenario'
    | 'ownWords'
    | 'targetLevel'
    | 'effects'
    | 'budgetMin'
    | 'budgetMax'
    | 'wantedOn'
    | 'deployment'
    | 'integrations'
  >
>;

/** A solution while it is typed, of this provider if it is known. */
export type SolutionDraft = Partial<
  Pick<
    SolutionSummary,
    'title' | 'text' | 'pricing' | 'scenarios' | 'industries' | 'deployment' | 'integrations' | 'cases' | 'providerId'
  >
>;

/** How many could answer it as it stands. */
export interface Answers {
  /** No gate is broken and none is unknown. */
  readonly qualified: number;
  /** No gate is broken, but a side has not said enough. */
  readonly unknown: number;
  /** Fields of the draft that would sharpen it. */
  readonly missing: readonly string[];
}
