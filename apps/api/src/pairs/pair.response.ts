import { needJson } from '@app/adaptation/published/need-json.summary.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import { PAIR_MOVES, PAIR_SIDES, PAIR_STATUSES } from '@app/matching/published/pair.summary.js';
import type { PairRecord } from '@app/matching/published/pair.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import type { Names } from '../find/names.js';
import { MatchResponse } from '../matches/match.response.js';
import { NeedResponse } from '../needs/need.response.js';
import { SolutionResponse } from '../solutions/solution.response.js';

/** Why they were brought together, as it was judged then. */
export class FrozenMatchResponse extends MatchResponse {
  /** Version of the weights. */
  weights: string;
  needVersion: number;
  solutionVersion: number;
  judgedAt: string;
}

/** What the provider says to a need that it was shortlisted for. */
export class InterestResponse {
  sentence: string;
  /** Projects that it could begin now. */
  freeCapacity: number;
}

/** 适配: a need and a solution that somebody brought together. */
export class DeclinedResponse {
  /** How many were declined. */
  declined: number;
}

export class PairResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: PAIR_STATUSES })
  status: string;
  needId: string;
  solutionId: string;
  /** null: not to be seen any more. */
  need: NeedResponse | null;
  solution: SolutionResponse | null;
  @ApiProperty({ enum: PAIR_SIDES, isArray: true })
  agreedBy: string[];
  match: FrozenMatchResponse;
  @ApiProperty({ type: InterestResponse, nullable: true })
  interest: InterestResponse | null;
  /** When the enterprise opened its contacts to the provider. */
  @ApiProperty({ type: String, nullable: true })
  contactsAt: string | null;
  /** Unanswered, it lapses after this day. */
  @ApiProperty({ type: String, nullable: true, example: '2026-12-05' })
  answerBy: string | null;
  /** Whose turn it is. */
  @ApiProperty({ enum: [...PAIR_SIDES, 'both'], nullable: true, type: String })
  waitsFor: string | null;
  /** What who chooses says they saw of the choices on this need. */
  choiceVersion: number;
  /** Why it was chosen, or ended. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  /** What this reader may do next. */
  @ApiProperty({ enum: PAIR_MOVES, isArray: true })
  mayDo: string[];
  proposedAt: string;
  changedAt: string;

  static of(pair: PairRecord, names: Names): PairResponse {
    const { id, version, status, needId, solutionId, need, solution, agreedBy, match, reason, mayDo } = pair;
    return {
      id,
      version,
      status,
      needId,
      solutionId,
      need: need && NeedResponse.of(needJson(need), names),
      solution: solution && SolutionResponse.of(solutionJson(solution), names),
      agreedBy: [...agreedBy],
      interest: pair.interest && { ...pair.interest },
      contactsAt: pair.contactsAt?.toISOString() ?? null,
      answerBy: pair.answerBy,
      waitsFor: pair.waitsFor,
      choiceVersion: pair.choiceVersion,
      match: { ...match, gates: [...match.gates], evidence: [...match.evidence] },
      reason,
      mayDo: [...mayDo],
      proposedAt: pair.proposedAt.toISOString(),
      changedAt: pair.changedAt.toISOString(),
    };
  }
}
