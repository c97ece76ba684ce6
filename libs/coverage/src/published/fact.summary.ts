import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedId, NeedKind } from '@app/adaptation/published/need.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { StageCode } from './stage.summary.js';

/** A listing that passes every gate of the need. */
export interface Candidate {
  readonly solutionId: SolutionId;
  readonly providerId: ProviderId;
  /** Published since (ISO instant). */
  readonly since: string;
}

export interface StageReached {
  readonly stage: StageCode;
  readonly at: Date;
  /** Seconds since the stage before it; null for the first. */
  readonly waited: number | null;
}

/** What the pictures count of one published need. */
export interface CoverageFact {
  readonly id: NeedId;
  /** Of the need. */
  readonly version: number;
  readonly kind: NeedKind;
  readonly enterpriseId: EnterpriseId;
  readonly industry: string;
  /** Or OTHER. */
  readonly scenario: string;
  readonly districtCode: string;
  /** The district whose office may see it; null where it is the bureau's alone. */
  readonly seenBy: string | null;
  /** Current and target level, `1-3`; a side that nobody said is `?`. */
  readonly levelStep: string;
  readonly publishedAt: Date;
  /** `2026-03`, in Changchun. */
  readonly month: string;
  readonly wantedOn: CalendarDay | null;
  /** The provider that collected the need; null = its enterprise itself, or an office. */
  readonly collector: ProviderId | null;
  readonly candidates: readonly Candidate[];
  /** Qualified solutions, and the providers that they are of. */
  readonly solutions: number;
  readonly providers: number;
  /** The furthest one. */
  readonly stage: StageCode;
  readonly stages: readonly StageReached[];
  /** Whose solution is chosen now. */
  readonly chosenProvider: ProviderId | null;
}

/** How far the facts have come. */
export interface FactState {
  /** Letters heard so far: figures are exact as of this one. */
  readonly letters: number;
  readonly letterAt: Date | null;
  /** Rosters begin and end by the day: the day that the facts are right for. */
  readonly day: CalendarDay | null;
  readonly rebuiltAt: Date | null;
}
