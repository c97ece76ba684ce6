import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { CoverageRunStore } from '../infrastructure/coverage-run.store.js';
import type { CoverageRunSummary, RunKind } from '../published/coverage-run.summary.js';

export interface ListCoverageRunsInput {
  /** Real ones or what-ifs; left out = both. */
  readonly kind?: RunKind;
}

const MOST = 100;

/** The history of runs, newest first. Its figures are the whole city's: the bureau's. */
@Injectable()
export class ListCoverageRuns extends Query<ListCoverageRunsInput, readonly CoverageRunSummary[]> {
  constructor(private readonly runs: CoverageRunStore) {
    super();
  }

  override async execute(scope: Scope, { kind }: ListCoverageRunsInput): Promise<readonly CoverageRunSummary[]> {
    return scope.holds('bureau') ? this.runs.list(scope, kind, MOST) : [];
  }
}
