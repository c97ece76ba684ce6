import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { pairMissing } from '../domain/pair.errors.js';
import { mustHaveRoom, sideOf, wordsOf } from '../domain/question.policy.js';
import { PairStore } from '../infrastructure/pair.store.js';
import { QuestionStore } from '../infrastructure/question.store.js';
import type { PairId } from '../published/pair.summary.js';
import type { QuestionSummary } from '../published/question.summary.js';

export interface AskQuestionInput {
  readonly pairId: PairId;
  readonly text: string;
}

/** One side of a pair asks the other. */
@Injectable()
export class AskQuestion extends UseCase<AskQuestionInput, QuestionSummary> {
  constructor(
    private readonly pairs: PairStore,
    private readonly questions: QuestionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: AskQuestionInput): Promise<QuestionSummary> {
    const pair = await this.pairs.find(work, Scope.heldBy(actor), input.pairId);
    if (!pair) throw pairMissing();
    const side = sideOf(actor, pair);
    const text = wordsOf('text', input.text);
    mustHaveRoom(await this.questions.countOf(work, pair.id));
    const at = this.clock.now();
    const { id: pairId, enterpriseId, providerId, districtCode } = pair;
    const sides = { pairId, enterpriseId, providerId, districtCode, side };
    const asked = { text, askedBy: actor.id, askedAt: at, answer: null, answeredBy: null, answeredAt: null };
    const question: QuestionSummary = { id: newId('question', at), ...sides, ...asked };
    await this.questions.add(work, question);
    // Kept in its own row by both: the trail says that it was asked.
    const difference = { question: { to: question.id } };
    await work.recordQuietly({ audit: { action: 'matching.ask-question', subject: pairId, difference } });
    return question;
  }
}
