import { refused } from '@app/kernel/domain-error.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { comparedRows, comparedSolution } from '../domain/comparison.policy.js';
import type { Comparison } from '../published/comparison.summary.js';
import { JudgePair } from './judge-pair.query.js';

const SIDE_BY_SIDE = { least: 2, most: 4 };

export interface CompareInput {
  /** Ids or references; two to four different solutions. */
  readonly needId: string;
  readonly solutionIds: readonly string[];
}

/** Two to four solutions side by side, on the criteria of one need. */
@Injectable()
export class Compare extends Query<CompareInput, Comparison> {
  constructor(private readonly pairs: JudgePair) {
    super();
  }

  override async execute(scope: Scope, { needId, solutionIds }: CompareInput): Promise<Comparison> {
    const different = [...new Set(solutionIds)];
    if (different.length < SIDE_BY_SIDE.least || different.length > SIDE_BY_SIDE.most) throw notSideBySide();
    const { need, prepared, weights, judged } = await this.pairs.execute(scope, { needId, solutionIds: different });
    return {
      need,
      weights,
      columns: judged.map((one) => comparedSolution(one, one.excluded)),
      rows: comparedRows(prepared, judged),
    };
  }
}

function notSideBySide() {
  const { least, most } = SIDE_BY_SIDE;
  const message = `请选择 ${least} 至 ${most} 个不同的方案进行对比`;
  return refused('MATCHING.COMPARE_TWO_TO_FOUR', message, [
    { code: 'MATCHING.COMPARE_TWO_TO_FOUR', field: 'solution', message, limit: `${least}-${most}` },
  ]);
}
