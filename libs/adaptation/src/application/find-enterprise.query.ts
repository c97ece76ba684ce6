import { endOfDay } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';

export interface FindEnterpriseInput {
  /** Id or reference. */
  readonly id: string;
  /** As it was at the end of this day. */
  readonly asAt?: CalendarDay;
}

/** One of them, if this scope may see it. */
@Injectable()
export class FindEnterprise extends Query<FindEnterpriseInput, EnterpriseSummary | undefined> {
  constructor(private readonly enterprises: EnterpriseStore) {
    super();
  }

  override execute(scope: Scope, { id, asAt }: FindEnterpriseInput): Promise<EnterpriseSummary | undefined> {
    return asAt ? this.enterprises.readAsAt(scope, id, endOfDay(asAt)) : this.enterprises.read(scope, id);
  }
}
