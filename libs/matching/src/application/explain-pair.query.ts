import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import type { PairExplanation } from '../published/match.summary.js';
import { solutionMissing } from '../domain/pair.errors.js';
import { JudgePair } from './judge-pair.query.js';

export interface ExplainPairInput {
  /** Ids or references. */
  readonly needId: string;
  readonly solutionId: string;
}

/** Why this solution is proposed for this need, or why not: for any two that the reader may see. */
@Injectable()
export class ExplainPair extends Query<ExplainPairInput, PairExplanation> {
  constructor(private readonly pairs: JudgePair) {
    super();
  }

  override async execute(scope: Scope, { needId, solutionId }: ExplainPairInput): Promise<PairExplanation> {
    const { judged, weights } = await this.pairs.execute(scope, { needId, solutionIds: [solutionId] });
    const [only] = judged;
    if (!only) throw solutionMissing();
    const { match, excluded } = only;
    const { gates, evidence, qualified, score, band } = match;
    return {
      needId: match.needId,
      solutionId: match.solutionId,
      weights,
      qualified,
      gates,
      score: excluded ? null : score,
      band: excluded ? null : band,
      evidence,
    };
  }
}
