import { CloseNeed } from '@app/adaptation/application/close-need.use-case.js';
import { ConfirmNeed } from '@app/adaptation/application/confirm-need.use-case.js';
import { OpenMoves } from '@app/adaptation/application/open-moves.query.js';
import { PublishNeed } from '@app/adaptation/application/publish-need.use-case.js';
import { WithdrawNeed } from '@app/adaptation/application/withdraw-need.use-case.js';
import type { MoveNeed } from '@app/adaptation/application/move-need.use-case.js';
import { needJson } from '@app/adaptation/published/need-json.summary.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { MoveRequest } from '../shape/move.request.js';
import { NeedRecordResponse, NeedResponse } from './need.response.js';

/** The moves of a need's life. */
@ApiProblems(
  'ADAPTATION.NEED_MISSING',
  'ADAPTATION.NEED_CANNOT_MOVE',
  'ADAPTATION.NEED_NOT_YOURS_TO_MOVE',
  'ADAPTATION.FILE_NOT_CONFIRMED',
  'ADAPTATION.RECORD_CHANGED',
)
@Controller('needs/:id')
export class NeedMovesController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly publishNeed: PublishNeed,
    private readonly confirmNeed: ConfirmNeed,
    private readonly withdrawNeed: WithdrawNeed,
    private readonly closeNeed: CloseNeed,
    private readonly openMoves: OpenMoves,
  ) {}

  /** Puts it into the library: the enterprise has confirmed its file. */
  @Access(['enterprise', 'district', 'bureau'], 'needs')
  @Post('publish')
  @HttpCode(200)
  publish(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.publishNeed);
  }

  /** 企业确认: of a need that a provider collected. */
  @Access(['enterprise', 'bureau'], 'needs')
  @Post('confirm')
  @HttpCode(200)
  confirm(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.confirmNeed);
  }

  /** Takes it out for good. */
  @Access(['enterprise', 'bureau'], 'needs')
  @Post('withdraw')
  @HttpCode(200)
  withdraw(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.withdrawNeed);
  }

  /** It has been met: it stays readable, and is matched no more. */
  @Access(['enterprise', 'bureau'], 'needs')
  @Post('close')
  @HttpCode(200)
  close(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.closeNeed);
  }

  private async move(caller: Caller, id: string, form: MoveRequest, intention: MoveNeed): Promise<NeedRecordResponse> {
    const { actor } = caller;
    const names = await this.nameBook.open();
    return this.door.run(caller, form, async (work) => {
      const moved = await intention.execute(work, actor, { ...form, id });
      const mayDo = await this.openMoves.execute(Scope.of(actor), { of: moved, actor });
      return { ...NeedResponse.of(needJson(moved), names), mayDo: [...mayDo] };
    });
  }
}
