import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { newestInForce } from '@app/policy/edition.js';
import type { Edition } from '@app/policy/edition.js';
import { Injectable } from '@nestjs/common';
import { CityStore } from '../infrastructure/city.store.js';

export interface FindEditionInput {
  readonly on: CalendarDay;
  readonly batch?: string;
  readonly city?: string;
}

/** The policy edition that a decision of this day uses (最新政策为准); undefined before the first one. */
@Injectable()
export class FindEdition extends Query<FindEditionInput, Edition | undefined> {
  constructor(private readonly cities: CityStore) {
    super();
  }

  override execute(_scope: Scope, { on, batch, city }: FindEditionInput): Promise<Edition | undefined> {
    return Promise.resolve(newestInForce(this.cities.find(city).editions, on, batch));
  }
}
