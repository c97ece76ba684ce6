import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { CityStore } from '../infrastructure/city.store.js';
import type { ProgrammeSummary } from '../published/programme.summary.js';

export interface FindProgrammeInput {
  readonly city?: string;
  /** Leaves out the editions that came later. */
  readonly asAt?: CalendarDay;
}

/** The programme of a city, by default of the one this house runs for; kept in memory, so ask freely. */
@Injectable()
export class FindProgramme extends Query<FindProgrammeInput, ProgrammeSummary> {
  constructor(private readonly cities: CityStore) {
    super();
  }

  override execute(_scope: Scope, { city, asAt }: FindProgrammeInput): Promise<ProgrammeSummary> {
    const { programme } = this.cities.find(city);
    if (!asAt) return Promise.resolve(programme);
    const editions = programme.editions.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= asAt);
    return Promise.resolve({ ...programme, editions });
  }
}
