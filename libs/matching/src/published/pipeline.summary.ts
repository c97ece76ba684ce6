import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { PairStatus, PairSummary, Waiting } from './pair.summary.js';

/** A pair in its list: without the evidence, which its own page shows. */
export type PairOutline = Omit<PairSummary, 'match'>;

export interface PipelineRow {
  readonly pair: PairOutline;
  /** null: not to be seen any more. */
  readonly need: NeedSummary | null;
  readonly solution: SolutionSummary | null;
  readonly waitsFor: Waiting | null;
  /** It is the reader's turn. */
  readonly isMine: boolean;
}

/** Where everything stands that a reader may see. */
export interface Pipeline {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** How many wait for the reader. */
  readonly waiting: number;
  readonly stages: readonly { readonly status: PairStatus; readonly count: number }[];
  readonly rows: readonly PipelineRow[];
}
