import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { runMissing } from '../domain/coverage.errors.js';
import { changesBetween, figuresOf, shownTo } from '../domain/run-view.js';
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
    const run = partOf(scope, found);
    const before = other && partOf(scope, other);
    return {
      ...run,
      comparedWith: before ? summaryOf(before) : null,
      changes: before ? changesBetween(before.result, run.result) : [],
    };
  }
}

function partOf(scope: Scope, run: KeptRun): KeptRun {
  const result = shownTo(scope, run.result);
  return { ...run, ...figuresOf(result), unmet: result.unmet, result };
}

const summaryOf = ({ result: _result, ...summary }: KeptRun) => summary;
