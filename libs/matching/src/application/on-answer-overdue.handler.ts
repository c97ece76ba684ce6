import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Timer } from '@app/kernel/timer.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable } from '@nestjs/common';
import { LapsePairs } from './lapse-pairs.use-case.js';

const QUARTER_HOUR_MS = 15 * 60 * 1_000;

/** Pairs whose day to answer is over lapse. */
@Injectable()
export class OnAnswerOverdue extends Timer {
  override readonly everyMs = QUARTER_HOUR_MS;

  constructor(
    private readonly door: WorkDoor,
    private readonly lapsePairs: LapsePairs,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async tick(): Promise<void> {
    const input = { before: calendarDayOf(this.clock.now()), reason: '逾期未答复，自动失效' };
    const some = () => this.door.run(houseActor, (work) => this.lapsePairs.execute(work, houseActor, input));
    for (let lapsed = await some(); lapsed > 0; lapsed = await some());
  }
}
