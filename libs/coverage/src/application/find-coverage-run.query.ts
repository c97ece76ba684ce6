import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { runMissing } from '../domain/coverage.errors.js';
import { changesBetween, figuresOf, ofDistrict } from '../domain/run-view.js';
import { CoverageRunStore } from '../infrastructure/coverage-run.store.js';
import type { KeptRun } from '../infrastructure/coverage-run.store.js';
import type { CoverageRunId, CoverageRunView } from '../published/coverage-run.summary.js';

export interface FindCoverageRunInput {
  /** Left out: the last one of the city as it is. */
  readonly id?: CoverageRunId;
}

/** A run with what it is compared with: a real one with the real one before, a what-if with the real one beside it. */
@Injectable()
export class FindCoverageRun extends Query<FindCoverageRunInput, CoverageRunView> {
  constructor(private readonly runs: CoverageRunStore) {
    super();
  }

  override async execute(scope: Scope, { id }: FindCoverageRunInput): Promise<CoverageRunView> {
    const found = await this.runs.find(scope, id ? { id } : {});
    if (!found) throw runMissing();
    const other = await this.runs.find(scope, found.parentId ? { id: found.parentId } : { before: found.id });
    const run = shownTo(scope, found);
    const before = other && shownTo(scope, other);
    return {
      ...run,
      comparedWith: before ? summaryOf(before) : null,
      changes: before ? changesBetween(before.result, run.result) : [],
    };
  }
}

/** The whole to the bureau, its own part to the office of a district. */
function shownTo(scope: Scope, run: KeptRun): KeptRun {
  if (scope.holds('bureau')) return run;
  const [district = ''] = scope.open({ district: (code) => [code] });
  const result = ofDistrict(run.result, district);
  return { ...run, ...figuresOf(result), unmet: result.unmet, result };
}

const summaryOf = ({ result: _result, ...summary }: KeptRun) => summary;
