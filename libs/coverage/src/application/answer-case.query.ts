import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { caseOf } from '../domain/case.policy.js';
import { answerOf, solve } from '../domain/coverage.js';
import type { CoverageAnswer } from '../published/coverage-case.summary.js';

export interface AnswerCaseInput {
  /** A case as somebody wrote it down. */
  readonly document: unknown;
}

/** The coverage of any case at all: it asks no row, so that everybody can check what a run says. */
@Injectable()
export class AnswerCase extends Query<AnswerCaseInput, CoverageAnswer> {
  override async execute(_scope: Scope, { document }: AnswerCaseInput): Promise<CoverageAnswer> {
    return answerOf(solve(caseOf(document)));
  }
}
