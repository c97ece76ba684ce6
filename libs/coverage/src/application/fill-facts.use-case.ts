import { NeedVersions } from '@app/adaptation/application/need-versions.query.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { FactStore } from '../infrastructure/fact.store.js';
import { KeepFacts } from './keep-facts.use-case.js';

const house = Scope.of(houseActor);

/** Makes the first facts at once, for who asks before the process that keeps them has ever run. Answers whether it did. */
@Injectable()
export class FillFacts extends UseCase<void, boolean> {
  constructor(
    private readonly facts: FactStore,
    private readonly versions: NeedVersions,
    private readonly keepFacts: KeepFacts,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor): Promise<boolean> {
    const { day } = await this.facts.state(house);
    if (day !== null && (await this.facts.held(work)).length > 0) return false;
    const at = this.clock.now();
    const needIds = (await this.versions.execute(house, {})).map(({ id }) => id);
    await this.keepFacts.execute(work, actor, { needIds });
    await this.facts.rebuilt(work, calendarDayOf(at), at);
    return true;
  }
}
