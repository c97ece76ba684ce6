import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import { Injectable } from '@nestjs/common';
import { SOLUTION_INDEX, SOLUTION_SORTS } from '../infrastructure/solution.projection.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { SolutionId, SolutionSummary } from '../published/solution.summary.js';
import { SearchLibrary } from './search-library.query.js';

/** Finds solutions of providers by words and codes, among those this scope may see. */
@Injectable()
export class SearchSolutions extends SearchLibrary<SolutionSummary> {
  protected override readonly index = SOLUTION_INDEX;
  protected override readonly sorts = SOLUTION_SORTS;

  constructor(
    private readonly solutions: SolutionStore,
    engine: SearchEngine,
    findProgramme: FindProgramme,
  ) {
    super(engine, findProgramme);
  }

  protected override rows(scope: Scope, ids: readonly string[]): Promise<readonly SolutionSummary[]> {
    return this.solutions.list(scope, { ids: ids as readonly SolutionId[] });
  }
}
