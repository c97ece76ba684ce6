import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import { Injectable } from '@nestjs/common';
import { searchLibrary } from '../infrastructure/library-search.store.js';
import { SOLUTION_INDEX, SOLUTION_SORTS, solutionDocument } from '../infrastructure/solution.projection.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { SearchAnswer, SearchInput } from '../published/search-input.summary.js';
import type { SolutionId, SolutionSummary } from '../published/solution.summary.js';

/** Finds solutions of providers by words and codes, among those this scope may see. */
@Injectable()
export class SearchSolutions extends Query<SearchInput, SearchAnswer<SolutionSummary>> {
  constructor(
    private readonly solutions: SolutionStore,
    private readonly engine: SearchEngine,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope, input: SearchInput): Promise<SearchAnswer<SolutionSummary>> {
    const programme = await this.findProgramme.execute(scope, {});
    const rows = (ids: readonly string[]) => this.solutions.list(scope, { ids: ids as readonly SolutionId[] });
    const newest = (where: object[], most: number) => this.solutions.newest(scope, where, most);
    const documentOf = (item: SolutionSummary) => solutionDocument(item, programme);
    return searchLibrary(
      this.engine,
      { index: SOLUTION_INDEX, sorts: SOLUTION_SORTS, programme, scope, rows, newest, documentOf },
      input,
    );
  }
}
