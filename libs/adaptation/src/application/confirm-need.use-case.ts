import { Injectable } from '@nestjs/common';
import type { NeedVerb } from '../domain/need.lifecycle.js';
import { MoveNeed } from './move-need.use-case.js';

/** The enterprise stands by one need that was collected for it: after its file is confirmed, needs come one by one. */
@Injectable()
export class ConfirmNeed extends MoveNeed {
  protected override readonly verb: NeedVerb = 'confirm';
}
