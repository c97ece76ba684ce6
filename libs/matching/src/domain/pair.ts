import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { newId } from '@app/kernel/id.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { Match } from '../published/match.summary.js';
import { PAIR_SIDES } from '../published/pair.summary.js';
import type {
  FrozenMatch,
  Interest,
  PairMove,
  PairSide,
  PairStatus,
  PairSummary,
  Waiting,
} from '../published/pair.summary.js';
import { answerDay } from './answer-time.js';
import type { AnswerDays } from './answer-time.js';
import { agreedAlready, interestRefused, notYoursToPropose, pairExcluded, reasonMissing } from './pair.errors.js';
import { pairLifecycle, WITH_REASON } from './pair.lifecycle.js';

const REASON = { least: 2, most: 500 };

export interface ToPair {
  readonly need: NeedSummary;
  readonly solution: SolutionSummary;
  /** Whose need it is, which the one who proposes may not be told. */
  readonly enterpriseId: EnterpriseId;
}

/** Brings a need and a solution together, or says everything that stands between them. */
export function proposePair(
  { need, solution, enterpriseId }: ToPair,
  match: FrozenMatch,
  actor: Actor,
  now: Date,
): PairSummary {
  if (!mayPropose(actor, { need, solution, enterpriseId })) throw notYoursToPropose();
  if (match.gates.some(({ passed }) => passed === false)) throw pairExcluded(match.gates);
  return {
    id: newId('pair', now),
    version: 1,
    status: pairLifecycle.table.start,
    steps: [{ status: pairLifecycle.table.start, at: now.toISOString() }],
    needId: need.id,
    solutionId: solution.id,
    enterpriseId,
    providerId: solution.providerId,
    districtCode: need.districtCode,
    agreedBy: [],
    match,
    interest: null,
    contactsAt: null,
    answerBy: null,
    reason: null,
    proposedBy: actor.id,
    proposedSide: PAIR_SIDES.find((side) => side === actor.role) ?? null,
    proposedAt: now,
    changedBy: actor.id,
    changedAt: now,
  };
}

function mayPropose({ role, organisationId, districtCode }: Actor, { need, solution, enterpriseId }: ToPair): boolean {
  switch (role) {
    case 'enterprise':
      return organisationId === enterpriseId;
    case 'provider':
      return organisationId === solution.providerId;
    case 'district':
      return districtCode === need.districtCode;
    case 'bureau':
    case 'system':
      return true;
    default:
      return false;
  }
}

/** What a match looks like from now on, whatever becomes of the two. */
export function frozenMatch(
  match: Match,
  versions: Pick<FrozenMatch, 'weights' | 'needVersion' | 'solutionVersion'>,
  now: Date,
): FrozenMatch {
  const { score, band, qualified, gates, evidence } = match;
  return { score, band, qualified, gates, evidence, ...versions, judgedAt: now.toISOString() };
}

export interface Moved {
  readonly status: PairStatus;
  readonly agreedBy: readonly PairSide[];
  readonly interest: Interest | null;
  readonly answerBy: CalendarDay | null;
  readonly reason: string | null;
}

export interface MoveSaid {
  readonly reason: string | null;
  readonly interest: Partial<Interest> | null;
  readonly today: CalendarDay;
  readonly answerDays: AnswerDays;
}

type Movable = Pick<PairSummary, 'status' | 'agreedBy' | 'interest' | 'reason' | 'answerBy'>;

/** The pair after a move; of two who must agree, the first leaves it where it is. */
export function movedPair(pair: Movable, move: PairMove, actor: Actor, said: MoveSaid): Moved {
  const { status, agreedBy, interest, reason, answerBy } = pair;
  const next = pairLifecycle.next(status, move, actor);
  if (move === 'agree') {
    const side = PAIR_SIDES.find((one) => one === actor.role);
    if (!side || agreedBy.includes(side)) throw agreedAlready();
    const both = [...agreedBy, side];
    const isAgreed = both.length === PAIR_SIDES.length;
    return { status: isAgreed ? next : status, agreedBy: both, interest, answerBy: isAgreed ? null : answerBy, reason };
  }
  return {
    status: next,
    agreedBy,
    interest: move === 'interest' ? interestOf(said.interest) : interest,
    answerBy: answerDay(said.answerDays[next], said.today),
    reason: WITH_REASON.includes(move) ? reasonOf(said.reason) : reason,
  };
}

function reasonOf(said: string | null): string {
  const reason = said?.trim() ?? '';
  if (reason.length < REASON.least || reason.length > REASON.most) throw reasonMissing();
  return reason;
}

/** Everything that is missing of an answer at once. */
function interestOf(said: Partial<Interest> | null): Interest {
  const sentence = said?.sentence?.trim() ?? '';
  const freeCapacity = said?.freeCapacity;
  const refusals: Refusal[] = [];
  if (sentence.length < REASON.least || sentence.length > REASON.most) {
    refusals.push({ code: 'MATCHING.SENTENCE', field: 'sentence', message: '请用 2 至 500 个字说明为什么适合' });
  }
  if (freeCapacity === undefined) {
    refusals.push({ code: 'MATCHING.FREE_CAPACITY', field: 'freeCapacity', message: '请填写目前可承接的项目数' });
  }
  if (refusals.length > 0 || freeCapacity === undefined) throw interestRefused(refusals);
  return { sentence, freeCapacity };
}

/** Whose turn it is, for as long as the pair lives. */
export function waitsFor({ status, agreedBy }: Pick<PairSummary, 'status' | 'agreedBy'>): Waiting | null {
  switch (status) {
    case 'proposed':
    case 'interested':
      return 'enterprise';
    case 'shortlisted':
      return 'provider';
    case 'chosen':
      return PAIR_SIDES.find((side) => agreedBy.length > 0 && !agreedBy.includes(side)) ?? 'both';
    default:
      return null;
  }
}

/** Whether this role may do so at any stage. */
export const mayEver = (verb: PairMove, { role }: Actor): boolean =>
  pairLifecycle.table.moves.some((move) => move.verb === verb && move.by.includes(role));

/** The moves open to this actor, who may see the pair, as it is now. */
export function movesOpenTo(actor: Actor, { status, agreedBy }: Pick<PairSummary, 'status' | 'agreedBy'>): PairMove[] {
  const agreed = agreedBy.some((side) => side === actor.role);
  return pairLifecycle.open(status, actor).filter((move) => !(move === 'agree' && agreed));
}
