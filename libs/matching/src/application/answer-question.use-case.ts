import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { notYoursToAsk, pairMissing, questionMissing } from '../domain/pair.errors.js';
import { sideOf, wordsOf } from '../domain/question.policy.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { QuestionStore } from '../infrastructure/question.store.js';
import type { QuestionId, QuestionSummary } from '../published/question.summary.js';

export interface AnswerQuestionInput {
  readonly id: QuestionId;
  readonly answer: string;
}

/** The other side answers, once. */
@Injectable()
export class AnswerQuestion extends UseCase<AnswerQuestionInput, QuestionSummary> {
  constructor(
    private readonly pairs: PairStore,
    private readonly questions: QuestionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: AnswerQuestionInput): Promise<QuestionSummary> {
    const scope = Scope.heldBy(actor);
    const question = await this.questions.find(work, scope, input.id);
    if (!question) throw questionMissing();
    const pair = await this.pairs.find(work, scope, question.pairId);
    if (!pair) throw pairMissing();
    if (sideOf(actor, pair) === question.side) throw notYoursToAsk();
    const answer = wordsOf('answer', input.answer);
    const at = this.clock.now();
    await this.questions.answer(work, question.id, answer, actor, at);
    const difference = { answered: { to: question.id } };
    await work.recordQuietly({ audit: { action: 'matching.answer-question', subject: pair.id, difference } });
    return { ...question, answer, answeredBy: actor.id, answeredAt: at };
  }
}
