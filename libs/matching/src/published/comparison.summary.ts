import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Band, Criterion, Gate, Verdict } from './match.summary.js';

/** Facts beside the criteria: 首年总价 and weeks. */
export const COMPARED_FACTS = ['price', 'weeks'] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

export interface ComparedCell {
  readonly solutionId: SolutionId;
  /** The listing's own words; null = 未说明. */
  readonly value: string | null;
  /** null where the row is a fact and no criterion. */
  readonly verdict: Verdict | null;
  /** As good as any other in a row that can be compared, and better than one. */
  readonly better: boolean;
}

export interface ComparedRow {
  readonly criterion: Criterion | ComparedFact;
  /** The need's own words; null where it says nothing. */
  readonly need: string | null;
  /** Two listings at least say something, and not all the same. */
  readonly comparable: boolean;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedSolution {
  readonly solutionId: SolutionId;
  readonly solution: SolutionSummary;
  /** null: a gate keeps it out. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly qualified: boolean;
  readonly gates: readonly Gate[];
}

/** Solutions side by side on this need's criteria. */
export interface Comparison {
  readonly need: NeedSummary;
  /** Version of the weights. */
  readonly weights: string;
  readonly columns: readonly ComparedSolution[];
  readonly rows: readonly ComparedRow[];
}
