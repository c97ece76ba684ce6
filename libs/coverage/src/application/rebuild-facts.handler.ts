import { NeedVersions } from '@app/adaptation/application/need-versions.query.js';
import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { JobHandler } from '@app/kernel/job-handler.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import type { Json } from '@app/kernel/json.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { FactStore } from '../infrastructure/fact.store.js';
import { REBUILD_FACTS } from '../published/jobs.summary.js';
import { KeepFacts } from './keep-facts.use-case.js';

const house = Scope.of(houseActor);
const PAGE = 200;

/** Makes every fact anew from the rows, page by page: whole pages, so that a rebuild cut off leaves nothing wrong. */
@Injectable()
export class RebuildFacts extends JobHandler {
  override readonly kind = REBUILD_FACTS;

  constructor(
    private readonly facts: FactStore,
    private readonly versions: NeedVersions,
    private readonly keepFacts: KeepFacts,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async run(_input: Json, context: Omit<JobContext, 'actor'>): Promise<Json> {
    const { inWork, progress, signal } = context;
    const at = this.clock.now();
    const needIds = (await this.versions.execute(house, {})).map(({ id }) => id);
    for (let from = 0; from < needIds.length; from += PAGE) {
      signal.throwIfAborted();
      const page = needIds.slice(from, from + PAGE);
      await inWork((work) => this.keepFacts.execute(work, houseActor, { needIds: page }));
      progress(from + page.length, needIds.length);
    }
    await inWork(async (work) => {
      await this.facts.hold(work);
      const known = new Set((await this.versions.execute(house, {})).map(({ id }) => id));
      await this.facts.remove(
        work,
        (await this.facts.held(work)).filter((id) => !known.has(id)),
      );
      await this.facts.rebuilt(work, calendarDayOf(at), at);
    });
    return { needs: needIds.length };
  }
}
