import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import { Injectable } from '@nestjs/common';
import { mayAskForPrices } from '../domain/disclosure.js';
import { pricesUntold } from '../domain/library.errors.js';
import { searchLibrary } from '../infrastructure/library-search.store.js';
import { NEED_INDEX, NEED_SORTS, needDocument } from '../infrastructure/need.projection.js';
import { NeedStore } from '../infrastructure/need.store.js';
import type { NeedId, NeedSummary } from '../published/need.summary.js';
import type { SearchAnswer, SearchInput } from '../published/search-input.summary.js';

/** Finds needs, problems and scenarios (附件1) by words and codes, among those this scope may see. */
@Injectable()
export class SearchNeeds extends Query<SearchInput, SearchAnswer<NeedSummary>> {
  constructor(
    private readonly needs: NeedStore,
    private readonly engine: SearchEngine,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope, input: SearchInput): Promise<SearchAnswer<NeedSummary>> {
    const isPriced = mayAskForPrices(scope);
    if (!isPriced && (input.filters.priceBand?.length || input.sort?.startsWith('budget'))) throw pricesUntold();
    const programme = await this.findProgramme.execute(scope, {});
    const rows = (ids: readonly string[]) => this.needs.list(scope, { ids: ids as readonly NeedId[] });
    const newest = (where: object[], most: number) => this.needs.newest(scope, where, most);
    const documentOf = (item: NeedSummary) => needDocument(item, programme);
    const searched = { index: NEED_INDEX, sorts: NEED_SORTS, programme, scope, rows, newest, documentOf };
    const answer = await searchLibrary(this.engine, searched, input);
    return isPriced ? answer : { ...answer, facets: { ...answer.facets, priceBand: {} } };
  }
}
