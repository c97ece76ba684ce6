import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SelfStore } from '../infrastructure/self.store.js';
import type { SelfSummary } from '../published/self.summary.js';

/** Whoever is logged in, as they may know themselves; undefined for a person that is gone. */
@Injectable()
export class FindSelf extends Query<{ readonly actor: Actor }, SelfSummary | undefined> {
  constructor(
    private readonly self: SelfStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override execute(_scope: Scope, { actor }: { readonly actor: Actor }): Promise<SelfSummary | undefined> {
    return this.self.of(actor.id, calendarDayOf(this.clock.now()));
  }
}
