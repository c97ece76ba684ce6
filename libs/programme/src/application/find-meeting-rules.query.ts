import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { CityStore } from '../infrastructure/city.store.js';
import type { MeetingRules } from '../published/meeting.summary.js';

/** The rules by which the two sides meet in the city that this house runs for; kept in memory, so ask freely. */
@Injectable()
export class FindMeetingRules extends Query<Record<string, never>, MeetingRules> {
  constructor(private readonly cities: CityStore) {
    super();
  }

  override execute(_scope: Scope): Promise<MeetingRules> {
    return Promise.resolve(this.cities.find().meeting);
  }
}
