import { Injectable } from '@nestjs/common';
import type { NeedVerb } from '../domain/need.lifecycle.js';
import { MoveNeed } from './move-need.use-case.js';

/** Takes a need back: nobody but its own side sees it from now on. */
@Injectable()
export class WithdrawNeed extends MoveNeed {
  protected override readonly verb: NeedVerb = 'withdraw';
}
