import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { invalid, missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { ListPairs } from '@app/matching/application/list-pairs.query.js';
import { MovePair } from '@app/matching/application/move-pair.use-case.js';
import { ProposePair } from '@app/matching/application/propose-pair.use-case.js';
import { PAIR_MOVES } from '@app/matching/published/pair.summary.js';
import type { PairId, PairSummary } from '@app/matching/published/pair.summary.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access, PARTIES } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { ListPairsRequest, MovePairRequest, ProposePairRequest } from './pair.request.js';
import { PairResponse } from './pair.response.js';

const noPair = () => missing('MATCHING.PAIR_MISSING', '没有找到这一对适配');
const idOf = ({ id }: PairSummary) => ({ id });

/** 适配: from a proposal to what both sides agree on. Only the enterprise chooses. */
@ApiProblems(
  'MATCHING.PAIR_MISSING',
  'MATCHING.PAIR_CANNOT_MOVE',
  'MATCHING.PAIR_NOT_YOURS_TO_MOVE',
  'MATCHING.PAIR_CHANGED',
  'MATCHING.PAIR_EXISTS',
  'MATCHING.PAIR_EXCLUDED',
  'MATCHING.TOO_MANY_PROPOSED',
  'MATCHING.PAIR_REASON_REQUIRED',
  'MATCHING.INTEREST_REFUSED',
  'MATCHING.CHOICE_MADE',
)
@Controller('pairs')
export class PairsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly listPairs: ListPairs,
    private readonly findPair: FindPair,
    private readonly proposePair: ProposePair,
    private readonly movePair: MovePair,
  ) {}

  /** The pairs of the actor's organisation, newest first. */
  @Access(PARTIES)
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() { needId, solutionId }: ListPairsRequest): Promise<PairResponse[]> {
    const names = await this.nameBook.open();
    const asked = {
      ...(needId && { needId: needId as NeedId }),
      ...(solutionId && { solutionId: solutionId as SolutionId }),
    };
    const pairs = await this.listPairs.execute(Scope.of(actor), { actor, ...asked });
    return pairs.map((pair) => PairResponse.of(pair, names));
  }

  /** One pair, with what this reader may do next. */
  @Access(PARTIES)
  @Get(':id')
  find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PairResponse> {
    return this.record(actor, id);
  }

  /** Brings a need and a solution together; the reasons of today are kept with it. */
  @Access(PARTIES, 'pairs')
  @Post()
  async propose(@CurrentCaller() caller: Caller, @Body() form: ProposePairRequest): Promise<PairResponse> {
    const { actor } = caller;
    const { id } = await this.door.run(caller, form, async (work) =>
      idOf(await this.proposePair.execute(work, actor, form)),
    );
    return this.record(actor, id);
  }

  /** One step of its life: only the enterprise shortlists and chooses, only the provider answers, both agree. */
  @Access(PARTIES, 'pairs')
  @Post(':id/:move')
  @HttpCode(200)
  @ApiParam({ name: 'move', enum: PAIR_MOVES })
  async move(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('move') move: string,
    @Body() form: MovePairRequest,
  ): Promise<PairResponse> {
    const { actor } = caller;
    const known = PAIR_MOVES.find((each) => each === move);
    if (!known) throw invalid('MATCHING.NO_SUCH_MOVE', `没有操作“${move}”，可用：${PAIR_MOVES.join('、')}`);
    const { version, reason, sentence, freeCapacity, choiceVersion } = form;
    const interest = {
      ...(sentence !== undefined && { sentence }),
      ...(freeCapacity !== undefined && { freeCapacity }),
    };
    const said = { ...(reason !== undefined && { reason }), ...(choiceVersion !== undefined && { choiceVersion }) };
    const input = { id: id as PairId, move: known, version, interest, ...said };
    await this.door.run(caller, form, async (work) => idOf(await this.movePair.execute(work, actor, input)));
    return this.record(actor, id);
  }

  private async record(actor: Actor, id: string): Promise<PairResponse> {
    const pair = await this.findPair.execute(Scope.of(actor), { actor, id: id as PairId });
    if (!pair) throw noPair();
    return PairResponse.of(pair, await this.nameBook.open());
  }
}
