import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { TokenStore } from '../infrastructure/token.store.js';
import type { TokenId } from '../published/token.summary.js';

/** Notes the day, for the owner to see what is still in use; no entry of the trail, what was done with it has its own. */
@Injectable()
export class TouchToken extends UseCase<{ readonly id: TokenId }, void> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(work: UnitOfWork, _actor: Actor, { id }: { readonly id: TokenId }): Promise<void> {
    return this.tokens.touch(work, id, calendarDayOf(this.clock.now()));
  }
}
