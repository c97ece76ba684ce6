import { ConfirmFile } from '@app/adaptation/application/confirm-file.use-case.js';
import { EndCollection } from '@app/adaptation/application/end-collection.use-case.js';
import { WithdrawFile } from '@app/adaptation/application/withdraw-file.use-case.js';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { MoveRequest } from '../shape/move.request.js';
import { EnterpriseRecord } from './enterprise-record.js';
import { EnterpriseResponse } from './enterprise.response.js';

/** What an enterprise decides about its own file. */
@ApiProblems(
  'ADAPTATION.ENTERPRISE_MISSING',
  'ADAPTATION.ENTERPRISE_CANNOT_MOVE',
  'ADAPTATION.NOTHING_COLLECTED',
  'ADAPTATION.REASON_MISSING',
  'ADAPTATION.RECORD_CHANGED',
)
@Controller('enterprises/:id')
export class EnterpriseMovesController {
  constructor(
    private readonly door: WriteDoor,
    private readonly record: EnterpriseRecord,
    private readonly confirmFile: ConfirmFile,
    private readonly endCollection: EndCollection,
    private readonly withdrawFile: WithdrawFile,
  ) {}

  /** 企业确认. */
  @Access(['enterprise', 'bureau'], 'file')
  @Post('confirm')
  @HttpCode(200)
  confirm(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.confirmFile);
  }

  /** The collector has seen enough. */
  @Access(['enterprise', 'bureau'], 'file')
  @Post('end-collection')
  @HttpCode(200)
  endView(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.endCollection);
  }

  /** Takes the file out; no need can be recorded on it any more. */
  @Access(['enterprise', 'bureau'], 'file')
  @Post('withdraw')
  @HttpCode(200)
  withdraw(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, this.withdrawFile);
  }

  private async move(
    caller: Caller,
    id: string,
    form: MoveRequest,
    intention: ConfirmFile | EndCollection | WithdrawFile,
  ): Promise<EnterpriseResponse> {
    const { actor } = caller;
    await this.door.run(caller, form, async (work) => ({
      id: (await intention.execute(work, actor, { ...form, id })).id,
    }));
    return this.record.of(actor, id);
  }
}
