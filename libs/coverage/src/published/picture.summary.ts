import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { FactState } from './fact.summary.js';
import { STAGES } from './stage.summary.js';
import type { StageCode } from './stage.summary.js';
import type { Against } from './target.summary.js';

/** What the facts can be laid out by. */
export const DIMENSIONS = ['industry', 'scenario', 'district', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Codes of one dimension are alternatives, dimensions narrow each other. */
export type PictureFilter = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** Needs by what becomes of them; each name is a filter of the search page. */
export const NEED_GROUPS = [
  'published',
  'one',
  'enough',
  'none',
  'unmatched',
  'matched',
  'shortlisted',
  'interested',
  'chosen',
  'agreed',
  'self-captured',
  // Where the bureau plans needs; and agreed on where it plans enterprises.
  'planned',
  'planned-agreed',
  // Standing there now.
  ...STAGES.map(({ code }) => `at-${code}` as const),
] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/** Of what a flow says, for the same needs; without those that were agreed on before it. */
export interface Reached {
  readonly needs: number;
  readonly candidates: number;
  readonly reachable: number;
}

export interface PictureRow {
  /** Codes, in the order of `by`. */
  readonly keys: readonly string[];
  readonly enterprises: number;
  readonly needs: number;
  /** With one qualified provider, and with enough of them. */
  readonly one: number;
  readonly enough: number;
  readonly chosen: number;
  readonly agreed: number;
  readonly agreedEnterprises: number;
}

export interface ComparedRow extends PictureRow {
  /** What the bureau planned; null where it planned nothing, or where the layout is another than its plan's. */
  readonly targets: Against | null;
}

export interface Picture {
  readonly state: FactState;
  readonly by: readonly Dimension[];
  /** How many qualified providers are enough. */
  readonly k: number;
  /** By the codes, in their order. */
  readonly rows: readonly ComparedRow[];
  readonly total: ComparedRow;
}

export interface FunnelStep {
  readonly stage: StageCode;
  readonly name: string;
  /** Came at least so far. */
  readonly reached: number;
  /** Stand there now. */
  readonly here: number;
  /** Seconds from the stage before, of those that came here; null where nobody did. */
  readonly waited: { readonly mean: number; readonly most: number } | null;
}

export interface Funnel {
  readonly state: FactState;
  readonly steps: readonly FunnelStep[];
}

export interface ProviderShare {
  readonly providerId: ProviderId;
  readonly name: string;
  /** Needs on which it is chosen now, and of these what it collected itself. */
  readonly chosen: number;
  readonly selfCaptured: number;
}

export interface Concentration {
  readonly state: FactState;
  readonly chosen: number;
  readonly selfCaptured: number;
  /** Share of the five chosen most, 0..1; null where nobody is chosen. */
  readonly topFive: number | null;
  /** Over all providers on the roster, those never chosen too: 0 = alike, towards 1 = one has all. */
  readonly gini: number | null;
  /** Most chosen first. */
  readonly providers: readonly ProviderShare[];
  readonly neverChosen: readonly { readonly providerId: ProviderId; readonly name: string }[];
  /** Published needs that have no qualified provider and no pair. */
  readonly unmatched: number;
}

/** One two-way table for publication; null = withheld. */
export interface OpenTable {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  /** Needs, row by row; the last of a row is its total, the last row holds those of the columns. */
  readonly cells: readonly (readonly (number | null)[])[];
}

export interface OpenStatistics {
  readonly state: FactState;
  /** Smaller cells are withheld, and others with them where they would give these away. */
  readonly least: number;
  readonly tables: readonly OpenTable[];
}
