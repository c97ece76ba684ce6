import { MoveSolution } from '@app/adaptation/application/move-solution.use-case.js';
import { OpenMoves } from '@app/adaptation/application/open-moves.query.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { MoveRequest } from '../shape/move.request.js';
import { SolutionRecordResponse, SolutionResponse } from './solution.response.js';

type Verb = Parameters<MoveSolution['execute']>[2]['verb'];

/** The moves of a listing's life. */
@ApiProblems(
  'ADAPTATION.SOLUTION_MISSING',
  'ADAPTATION.SOLUTION_CANNOT_MOVE',
  'ADAPTATION.SOLUTION_NOT_YOURS_TO_MOVE',
  'ADAPTATION.PROVIDER_OFF_ROSTER',
  'ADAPTATION.RECORD_CHANGED',
)
@Controller('solutions/:id')
export class SolutionMovesController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly moveSolution: MoveSolution,
    private readonly openMoves: OpenMoves,
  ) {}

  /** Puts it into the catalogue: the provider is on the roster. */
  @Access(['provider'], 'solutions')
  @Post('publish')
  @HttpCode(200)
  publish(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, 'publish');
  }

  /** Takes it out of the catalogue; it may be published again. */
  @Access(['provider', 'bureau'], 'solutions')
  @Post('withdraw')
  @HttpCode(200)
  withdraw(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, 'withdraw');
  }

  /** Removes a listing that is not published, for good. */
  @Access(['provider'], 'solutions')
  @Post('remove')
  @HttpCode(200)
  remove(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, 'remove');
  }

  private async move(caller: Caller, id: string, form: MoveRequest, verb: Verb): Promise<SolutionRecordResponse> {
    const { actor } = caller;
    const names = await this.nameBook.open();
    return this.door.run(caller, form, async (work) => {
      const moved = await this.moveSolution.execute(work, actor, { ...form, id, verb });
      const mayDo = await this.openMoves.execute(Scope.of(actor), { of: moved, actor });
      return { ...SolutionResponse.of(solutionJson(moved), names), mayDo: [...mayDo] };
    });
  }
}
