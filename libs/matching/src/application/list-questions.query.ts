import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { QuestionStore } from '../infrastructure/question.store.js';
import type { PairId } from '../published/pair.summary.js';
import type { QuestionSummary } from '../published/question.summary.js';

/** What the sides of a pair asked each other, in order. */
@Injectable()
export class ListQuestions extends Query<{ readonly pairId: PairId }, readonly QuestionSummary[]> {
  constructor(private readonly questions: QuestionStore) {
    super();
  }

  override execute(scope: Scope, { pairId }: { readonly pairId: PairId }): Promise<readonly QuestionSummary[]> {
    return this.questions.list(scope, pairId);
  }
}
