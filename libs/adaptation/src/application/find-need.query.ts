import { endOfDay } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { NeedStore } from '../infrastructure/need.store.js';
import type { NeedSummary } from '../published/need.summary.js';

export interface FindNeedInput {
  /** Id or reference. */
  readonly id: string;
  /** As it was at the end of this day. */
  readonly asAt?: CalendarDay;
}

/** One of them, if this scope may see it. */
@Injectable()
export class FindNeed extends Query<FindNeedInput, NeedSummary | undefined> {
  constructor(private readonly needs: NeedStore) {
    super();
  }

  override execute(scope: Scope, { id, asAt }: FindNeedInput): Promise<NeedSummary | undefined> {
    return asAt ? this.needs.readAsAt(scope, id, endOfDay(asAt)) : this.needs.read(scope, id);
  }
}
