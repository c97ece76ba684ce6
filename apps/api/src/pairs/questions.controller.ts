import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { AnswerQuestion } from '@app/matching/application/answer-question.use-case.js';
import { AskQuestion } from '@app/matching/application/ask-question.use-case.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { ListQuestions } from '@app/matching/application/list-questions.query.js';
import type { PairId } from '@app/matching/published/pair.summary.js';
import type { QuestionId, QuestionSummary } from '@app/matching/published/question.summary.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { NameBook, UNTOLD } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access, PARTIES } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { AnswerRequest, AskRequest } from './pair.request.js';
import { QuestionResponse } from './pipeline.response.js';

const SIDES = ['enterprise', 'provider'] as const;

/** What the two sides ask each other; both keep it, the offices may read it. */
@ApiProblems(
  'MATCHING.PAIR_MISSING',
  'MATCHING.QUESTION_MISSING',
  'MATCHING.NOT_YOURS_TO_ASK',
  'MATCHING.ANSWERED_ALREADY',
  'MATCHING.PAIR_NOT_OPENED',
  'MATCHING.QUESTION_REFUSED',
)
@Controller()
export class QuestionsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly findPair: FindPair,
    private readonly listQuestions: ListQuestions,
    private readonly askQuestion: AskQuestion,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  /** In the order they were asked. */
  @Access(PARTIES)
  @Get('pairs/:id/questions')
  async list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<QuestionResponse[]> {
    const scope = Scope.of(actor);
    const pairId = id as PairId;
    const pair = await this.findPair.execute(scope, { actor, id: pairId });
    if (!pair) throw missing('MATCHING.PAIR_MISSING', '没有找到这一对适配');
    const questions = await this.listQuestions.execute(scope, { pairId });
    return Promise.all(questions.map((question) => this.told(actor, question, pair.need?.enterpriseName)));
  }

  /** Asks the other side. */
  @Access(SIDES, 'pairs')
  @Post('pairs/:id/questions')
  ask(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { text }: AskRequest,
  ): Promise<QuestionResponse> {
    const { actor } = caller;
    return this.door.run(caller, { text }, async (work) =>
      this.told(actor, await this.askQuestion.execute(work, actor, { pairId: id as PairId, text })),
    );
  }

  /** Answers what the other side asked, once. */
  @Access(SIDES, 'pairs')
  @Post('questions/:id/answer')
  @HttpCode(200)
  answer(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { answer }: AnswerRequest,
  ): Promise<QuestionResponse> {
    const { actor } = caller;
    return this.door.run(caller, { answer }, async (work) =>
      this.told(actor, await this.answerQuestion.execute(work, actor, { id: id as QuestionId, answer })),
    );
  }

  /** An enterprise that the pair discloses is called by its name, though its file is not open. */
  private async told(actor: Actor, question: QuestionSummary, enterprise?: string | null): Promise<QuestionResponse> {
    const scope = Scope.of(actor);
    const nameOf = async (id: string) => {
      const name = await this.nameBook.person(id, scope);
      return name === UNTOLD ? (enterprise ?? name) : name;
    };
    const { askedBy, answeredBy } = question;
    return QuestionResponse.of(question, await nameOf(askedBy), answeredBy && (await nameOf(answeredBy)));
  }
}
