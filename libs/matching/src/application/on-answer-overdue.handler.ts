import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Scope } from '@app/kernel/scope.js';
import { Timer } from '@app/kernel/timer.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable } from '@nestjs/common';
import { LapsePairs, lapseInBatches } from './lapse-pairs.use-case.js';
import { ListDuePairs } from './list-due-pairs.query.js';

const QUARTER_HOUR_MS = 15 * 60 * 1_000;

/** Pairs whose day to answer is over lapse. */
@Injectable()
export class OnAnswerOverdue extends Timer {
  override readonly everyMs = QUARTER_HOUR_MS;

  constructor(
    private readonly door: WorkDoor,
    private readonly duePairs: ListDuePairs,
    private readonly lapsePairs: LapsePairs,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async tick(): Promise<void> {
    const before = calendarDayOf(this.clock.now());
    const pairs = await this.duePairs.execute(Scope.of(houseActor), { before });
    await lapseInBatches(this.door, this.lapsePairs, { pairs, reason: '逾期未答复，自动失效' });
  }
}
