import { houseActor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { Timer } from '@app/kernel/timer.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable } from '@nestjs/common';
import { TidyStore } from '../infrastructure/tidy.store.js';

const HOUR_MS = 60 * 60 * 1_000;

/** Throws away, once an hour, old logins and attempts. */
@Injectable()
export class TidyIdentity extends Timer {
  override readonly everyMs = HOUR_MS;

  constructor(
    private readonly door: WorkDoor,
    private readonly store: TidyStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async tick(): Promise<void> {
    await this.door.run(houseActor, (work) => this.store.tidy(work, this.clock.now()));
  }
}
