import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import { Injectable } from '@nestjs/common';
import { NEED_INDEX, NEED_SORTS } from '../infrastructure/need.projection.js';
import { NeedStore } from '../infrastructure/need.store.js';
import type { NeedId, NeedSummary } from '../published/need.summary.js';
import { SearchLibrary } from './search-library.query.js';

/** Finds needs, problems and scenarios (附件1) by words and codes, among those this scope may see. */
@Injectable()
export class SearchNeeds extends SearchLibrary<NeedSummary> {
  protected override readonly index = NEED_INDEX;
  protected override readonly sorts = NEED_SORTS;

  constructor(
    private readonly needs: NeedStore,
    engine: SearchEngine,
    findProgramme: FindProgramme,
  ) {
    super(engine, findProgramme);
  }

  protected override rows(scope: Scope, ids: readonly string[]): Promise<readonly NeedSummary[]> {
    return this.needs.list(scope, { ids: ids as readonly NeedId[] });
  }
}
