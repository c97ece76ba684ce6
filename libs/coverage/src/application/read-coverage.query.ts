import { houseActor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { forbidden } from '@app/kernel/domain-error.js';
import { Query } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { finished, resultOf } from '../domain/result.js';
import { shownTo } from '../domain/run-view.js';
import { CoverageConfig } from '../infrastructure/coverage.config.js';
import type { CoverageResult } from '../published/coverage-run.summary.js';
import { TakeSnapshot } from './take-snapshot.query.js';

export interface ReadCoverageInput {
  readonly unknownPlaces?: number;
}

export interface CurrentCoverage {
  readonly letters: number;
  readonly day: CalendarDay;
  readonly result: CoverageResult;
}

/** The coverage at this moment, computed while one waits and kept nowhere. Who competes is the whole city, for everybody. */
@Injectable()
export class ReadCoverage extends Query<ReadCoverageInput, CurrentCoverage> {
  constructor(
    private readonly snapshots: TakeSnapshot,
    private readonly config: CoverageConfig,
  ) {
    super();
  }

  override async execute(
    scope: Scope,
    { unknownPlaces = this.config.unknownPlaces }: ReadCoverageInput,
  ): Promise<CurrentCoverage> {
    const isOffice = scope.open({ bureau: () => [true], district: () => [true] }).length > 0;
    if (!isOffice) throw forbidden('COVERAGE.OFFICES_ONLY', '覆盖数据只对市工信局和各区开放');
    const { letters, real } = await this.snapshots.execute(Scope.of(houseActor), { unknownPlaces });
    return { letters, day: real.day, result: shownTo(scope, finished(resultOf(real))) };
  }
}
