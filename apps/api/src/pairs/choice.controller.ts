import { DeclineOthers } from '@app/matching/application/decline-others.use-case.js';
import type { PairId } from '@app/matching/published/pair.summary.js';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { DeclineOthersRequest } from './pair.request.js';
import { DeclinedResponse } from './pair.response.js';

/** What follows from a choice for whoever was not chosen. */
@ApiProblems(
  'MATCHING.PAIR_MISSING',
  'MATCHING.PAIR_CHANGED',
  'MATCHING.NOTHING_CHOSEN',
  'MATCHING.PAIR_REASON_REQUIRED',
)
@Controller('pairs/:id')
export class ChoiceController {
  constructor(
    private readonly door: WriteDoor,
    private readonly declineOthers: DeclineOthers,
  ) {}

  /** The enterprise declines whoever else is still in question for the need of a chosen pair, with one reason. */
  @Access(['enterprise'], 'pairs')
  @Post('decline-others')
  @HttpCode(200)
  decline(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: DeclineOthersRequest,
  ): Promise<DeclinedResponse> {
    const input = { id: id as PairId, ...form };
    return this.door.run(caller, form, (work) => this.declineOthers.execute(work, caller.actor, input));
  }
}
