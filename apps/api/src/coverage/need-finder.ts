import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SearchAnswer, SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { ListFactNeeds } from '@app/coverage/application/list-fact-needs.query.js';
import { NEED_GROUPS } from '@app/coverage/published/picture.summary.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';

type Filters = Readonly<Partial<Record<string, readonly string[]>>>;

/** The search of needs, narrowed also by what a picture counts: `coverage:enough`, `month:2026-03`, `chosenBy:prov_…`. */
@Injectable()
export class NeedFinder {
  constructor(
    private readonly searchNeeds: SearchNeeds,
    private readonly listFactNeeds: ListFactNeeds,
  ) {}

  async execute(scope: Scope, input: SearchInput): Promise<SearchAnswer<NeedSummary>> {
    const { coverage, month, chosenBy, ...filters } = input.filters as Filters;
    if (!coverage && !month && !chosenBy) return this.searchNeeds.execute(scope, input);
    const groups = NEED_GROUPS.filter((group) => coverage?.includes(group));
    // A group that there is not holds no need.
    const isKnown = !coverage || groups.length > 0;
    const asked = { groups, months: month ?? [], chosenBy: chosenBy ?? [] };
    const among = isKnown ? await this.listFactNeeds.execute(scope, asked) : [];
    const answer = await this.searchNeeds.execute(scope, { ...input, filters, among });
    const { among: _ids, ...query } = answer.query;
    const shown = { ...filters, ...(coverage && { coverage }), ...(month && { month }), ...(chosenBy && { chosenBy }) };
    return { ...answer, query: { ...query, filters: shown as SearchInput['filters'] } };
  }
}
