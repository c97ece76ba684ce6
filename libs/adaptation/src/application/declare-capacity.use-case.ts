import type { Actor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Injectable } from '@nestjs/common';
import { notYours, providerRefused } from '../domain/library.errors.js';
import type { Provider } from '../domain/provider.js';
import { capacityRefusals } from '../domain/provider.policy.js';
import { ChangeProvider } from './change-provider.use-case.js';
import type { ChangeProviderInput } from './change-provider.use-case.js';

export interface DeclareCapacityInput extends ChangeProviderInput {
  readonly parallel: number;
  readonly free: number;
  readonly expiresOn: CalendarDay;
}

/** A provider says how many projects it can run at once; the word holds until a date. */
@Injectable()
export class DeclareCapacity extends ChangeProvider<DeclareCapacityInput> {
  protected override readonly action = 'declare-capacity';

  protected override changed(
    _provider: Provider,
    actor: Actor,
    { parallel, free, expiresOn }: DeclareCapacityInput,
  ): Partial<Provider> {
    if (actor.role !== 'provider' && actor.role !== 'system') throw notYours('申报服务能力');
    const capacity = { parallel, free, declaredOn: calendarDayOf(this.clock.now()), expiresOn };
    const refusals = capacityRefusals(capacity);
    if (refusals.length > 0) throw providerRefused(refusals);
    return { capacity };
  }
}
