import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedId, NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Match } from './match.summary.js';

export type PairId = Id<'pair'>;

export const PAIR_STATUSES = [
  'proposed',
  'shortlisted',
  'interested',
  'chosen',
  'agreed',
  'declined',
  'lapsed',
] as const;
export type PairStatus = (typeof PAIR_STATUSES)[number];

export const PAIR_STATUS_NAMES: Readonly<Record<PairStatus, string>> = {
  proposed: '已推荐',
  shortlisted: '已入围',
  interested: '服务商已应答',
  chosen: '企业已选定',
  agreed: '双方已确认',
  declined: '已谢绝',
  lapsed: '已失效',
};

export const PAIR_MOVES = ['shortlist', 'interest', 'choose', 'agree', 'decline', 'lapse'] as const;
export type PairMove = (typeof PAIR_MOVES)[number];

/** The two who must agree. */
export const PAIR_SIDES = ['enterprise', 'provider'] as const;
export type PairSide = (typeof PAIR_SIDES)[number];

/** Why they were brought together, as it was judged then: later changes of either side do not reach it. */
export interface FrozenMatch extends Pick<Match, 'score' | 'band' | 'qualified' | 'gates' | 'evidence'> {
  /** Version of the weights. */
  readonly weights: string;
  readonly needVersion: number;
  readonly solutionVersion: number;
  /** ISO instant. */
  readonly judgedAt: string;
}

/** What the provider says to a need that it was shortlisted for. */
export interface Interest {
  readonly sentence: string;
  /** Projects that it could begin now, by its own word. */
  readonly freeCapacity: number;
}

/** Whose turn it is. */
export type Waiting = PairSide | 'both';

export const WAITING_NAMES: Readonly<Record<Waiting, string>> = {
  enterprise: '企业',
  provider: '服务商',
  both: '双方',
};

/** A stage that it came to, and when (ISO instant). */
export interface PairStep {
  readonly status: PairStatus;
  readonly at: string;
}

/** 适配: a need and a solution that somebody brought together. */
export interface PairSummary {
  readonly id: PairId;
  readonly version: number;
  readonly status: PairStatus;
  /** All that it came to, the first first. */
  readonly steps: readonly PairStep[];
  readonly needId: NeedId;
  readonly solutionId: SolutionId;
  readonly enterpriseId: EnterpriseId;
  readonly providerId: ProviderId;
  /** Of the need. */
  readonly districtCode: string;
  readonly agreedBy: readonly PairSide[];
  /** As judged when it was proposed, and again when it was shortlisted. */
  readonly match: FrozenMatch;
  readonly interest: Interest | null;
  /** When the enterprise opened its contacts to the provider. */
  readonly contactsAt: Date | null;
  /** Unanswered, it lapses after this day. */
  readonly answerBy: CalendarDay | null;
  /** Why it was chosen, declined, or lapsed. */
  readonly reason: string | null;
  readonly proposedBy: Id;
  /** null: an office. */
  readonly proposedSide: PairSide | null;
  readonly proposedAt: Date;
  readonly changedBy: Id;
  readonly changedAt: Date;
}

/** A pair as one actor sees it. */
export interface PairRecord extends PairSummary {
  /** null: not to be seen any more. */
  readonly need: NeedSummary | null;
  readonly solution: SolutionSummary | null;
  /** Moves open to this actor now. */
  readonly mayDo: readonly PairMove[];
  readonly waitsFor: Waiting | null;
  /** How often somebody chose on the need: who chooses says what they saw. */
  readonly choiceVersion: number;
}
