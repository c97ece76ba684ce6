import { Injectable } from '@nestjs/common';
import type { NeedVerb } from '../domain/need.lifecycle.js';
import { MoveNeed } from './move-need.use-case.js';

/** Ends a published need that is answered. */
@Injectable()
export class CloseNeed extends MoveNeed {
  protected override readonly verb: NeedVerb = 'close';
}
