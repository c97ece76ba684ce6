import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { newId } from '@app/kernel/id.js';
import type { Match } from '../published/match.summary.js';
import { PAIR_SIDES } from '../published/pair.summary.js';
import type { FrozenMatch, PairMove, PairSide, PairStatus, PairSummary } from '../published/pair.summary.js';
import { agreedAlready, notYoursToPropose, pairExcluded, reasonMissing } from './pair.errors.js';
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
    needId: need.id,
    solutionId: solution.id,
    enterpriseId,
    providerId: solution.providerId,
    districtCode: need.districtCode,
    agreedBy: [],
    match,
    reason: null,
    proposedBy: actor.id,
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
  readonly reason: string | null;
}

/** The pair after a move; of two who must agree, the first leaves it where it is. */
export function movedPair(
  { status, agreedBy }: Pick<PairSummary, 'status' | 'agreedBy'>,
  move: PairMove,
  actor: Actor,
  reason: string | null,
): Moved {
  const next = pairLifecycle.next(status, move, actor);
  const said = reason?.trim() ?? '';
  if (WITH_REASON.includes(move)) {
    if (said.length < REASON.least || said.length > REASON.most) throw reasonMissing();
    return { status: next, agreedBy, reason: said };
  }
  if (move !== 'agree') return { status: next, agreedBy, reason: null };
  const side = PAIR_SIDES.find((one) => one === actor.role);
  if (!side || agreedBy.includes(side)) throw agreedAlready();
  const both = [...agreedBy, side];
  return { status: both.length === PAIR_SIDES.length ? next : status, agreedBy: both, reason: null };
}

/** The moves open to this actor, who may see the pair, as it is now. */
export function movesOpenTo(actor: Actor, { status, agreedBy }: Pick<PairSummary, 'status' | 'agreedBy'>): PairMove[] {
  const agreed = agreedBy.some((side) => side === actor.role);
  return pairLifecycle.open(status, actor).filter((move) => !(move === 'agree' && agreed));
}
