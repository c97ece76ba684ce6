import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { CoverageAnswer } from './coverage-case.summary.js';

/** The job that makes a run. */
export const COMPUTE_COVERAGE = 'coverage.compute';

export type CoverageRunId = Id<'run'>;

/** `real`: as it is. `what-if`: as it would be, beside the real run of the same moment and never among the real ones. */
export type RunKind = 'real' | 'what-if';

/** Gates that a what-if may drop; what is not published is never served. */
export const DROPPABLE_GATES = [
  'PROVIDER_OFF_ROSTER',
  'INDUSTRY_NOT_SERVED',
  'SCENARIO_NOT_SERVED',
  'DISTRICT_NOT_SERVED',
] as const;
export type DroppableGate = (typeof DROPPABLE_GATES)[number];

/** One thing that a what-if supposes. */
export type Supposition =
  /** A new provider for all needs of these industries, scenarios and districts; what is left out is not asked. */
  | {
      readonly kind: 'add-provider';
      readonly places: number;
      readonly industries?: readonly string[];
      readonly scenarios?: readonly string[];
      readonly districts?: readonly string[];
    }
  /** So many places more with a provider that there is. */
  | { readonly kind: 'raise-capacity'; readonly providerId: string; readonly places: number }
  /** A provider, or all of them, serves this scenario too, where its other gates let it. */
  | { readonly kind: 'open-scenario'; readonly scenario: string; readonly providerId?: string }
  | { readonly kind: 'drop-gate'; readonly gate: DroppableGate };

/** Of the needs of one block, or of them all. `candidates`: with at least one qualified provider, capacity unasked. */
export interface Figures {
  readonly needs: number;
  readonly candidates: number;
  readonly reachable: number;
}

export interface Cell extends Figures {
  /** industry|scenario|district */
  readonly block: string;
  /** The part of it that the bureau alone may see. */
  readonly bureauOnly?: Figures;
}

/** Needs that compete for the same places, all of them taken: `deficit` of them must stay without, whoever is served. */
export interface Bottleneck {
  /** Whose they are together is said here, who of them holds a place is not. */
  readonly blocks: readonly { readonly block: string; readonly needs: number }[];
  readonly needs: number;
  readonly places: number;
  readonly deficit: number;
  /** All full; none at all where nobody serves these needs. */
  readonly providers: readonly string[];
}

/**
 * What would find a place besides: `one` with one place more, `most` with any number. With c places more it is the lesser
 * of c and `most`, exactly: the flow over one edge grows by one with its limit until another cut is the narrowest.
 */
export interface Gain {
  readonly one: number;
  readonly most: number;
}

/** Needs that no provider at all serves: whom to invite, and for which districts. */
export interface Invitation {
  readonly industry: string;
  readonly scenario: string;
  readonly needs: number;
  readonly districts: readonly string[];
}

/** Made of a snapshot alone: the same snapshot gives the same bytes. Weights are needs: each asks for one place. */
export interface CoverageResult extends CoverageAnswer, Figures {
  /** Published needs left out, because both sides have agreed on them. null: not this reader's to know. */
  readonly agreed: number | null;
  readonly capacity: {
    readonly providers: number;
    /** Without a declaration that still holds. */
    readonly unknown: number;
    /** How many places each of these is counted with. */
    readonly unknownPlaces: number;
    /** What would be reachable if nobody unknown were ever full: the truth lies between. */
    readonly reachableAtMost: number;
  } | null;
  readonly cells: readonly Cell[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly gains: {
    /** Of a new provider for one block. */
    readonly blocks: readonly (Gain & { readonly block: string })[];
    /** Of a new provider for one scenario of one industry, in every district. */
    readonly kinds: readonly (Gain & { readonly industry: string; readonly scenario: string })[];
    /** Of more places with one that is full. */
    readonly providers: readonly (Gain & { readonly id: string })[];
  };
  readonly invitations: readonly Invitation[];
}

/** A finished run: never changed. */
export interface CoverageRunSummary extends Figures {
  readonly id: CoverageRunId;
  readonly kind: RunKind;
  /** The real run of the same moment that a what-if stands beside. */
  readonly parentId: CoverageRunId | null;
  readonly suppositions: readonly Supposition[];
  /** sha256 of the canonical snapshot and of the result. */
  readonly snapshotHash: string;
  readonly resultHash: string;
  /** The facts were exact as of this letter, the rosters as of this day. */
  readonly letters: number;
  readonly day: CalendarDay;
  readonly unmet: number;
  readonly startedBy: Id;
  readonly at: Date;
}

export interface BlockChange {
  readonly block: string;
  readonly before: number;
  readonly now: number;
}

export interface CoverageRunView extends CoverageRunSummary {
  readonly result: CoverageResult;
  /** The real run before; of a what-if, the real run beside it. */
  readonly comparedWith: CoverageRunSummary | null;
  /** Blocks whose deficit is another now. */
  readonly changes: readonly BlockChange[];
}
