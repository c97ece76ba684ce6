import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Scope } from '@app/kernel/scope.js';
import { Timer } from '@app/kernel/timer.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { FactStore } from '../infrastructure/fact.store.js';
import { RebuildFacts } from './rebuild-facts.handler.js';

const MINUTE_MS = 60_000;

/** Rosters begin and end at midnight, and no letter tells of it: the first minute of a day makes the facts anew. */
@Injectable()
export class OnNewDay extends Timer implements OnApplicationBootstrap {
  private readonly log = new Logger(OnNewDay.name);
  override readonly everyMs = MINUTE_MS;

  constructor(
    private readonly door: WorkDoor,
    private readonly facts: FactStore,
    private readonly rebuild: RebuildFacts,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** A process that was away at midnight makes up for it at once. */
  async onApplicationBootstrap(): Promise<void> {
    await this.tick().catch((error: unknown) => this.log.error(error));
  }

  override async tick(): Promise<void> {
    const { day } = await this.facts.state(Scope.of(houseActor));
    if (day === calendarDayOf(this.clock.now())) return;
    await this.rebuild.run(null, {
      signal: new AbortController().signal,
      progress: () => undefined,
      inWork: (intention) => this.door.run(houseActor, intention),
    });
  }
}
