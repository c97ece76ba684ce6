import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import type { NeedId, NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SearchAnswer, SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import { ListFactNeeds } from '@app/coverage/application/list-fact-needs.query.js';
import { NEED_GROUPS } from '@app/coverage/published/picture.summary.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { lastRun } from './last-run.js';

type Filters = Readonly<Partial<Record<string, readonly string[]>>>;

/** The providers that a search names. */
export const chosenIn = ({ filters }: SearchInput): readonly string[] => (filters as Filters)['chosenBy'] ?? [];

/** The search of needs, narrowed also by what a picture counts: `coverage:enough`, `month:2026-03`, `chosenBy:prov_…`. */
@Injectable()
export class NeedFinder {
  constructor(
    private readonly searchNeeds: SearchNeeds,
    private readonly listFactNeeds: ListFactNeeds,
    private readonly findRun: FindCoverageRun,
  ) {}

  async execute(scope: Scope, input: SearchInput): Promise<SearchAnswer<NeedSummary>> {
    const { coverage, month, chosenBy, ...filters } = input.filters as Filters;
    if (!coverage && !month && !chosenBy) return this.searchNeeds.execute(scope, input);
    const among = await this.among(scope, coverage, { months: month ?? [], chosenBy: chosenBy ?? [] });
    const answer = await this.searchNeeds.execute(scope, { ...input, filters, among });
    const { among: _ids, ...query } = answer.query;
    const shown = { ...filters, ...(coverage && { coverage }), ...(month && { month }), ...(chosenBy && { chosenBy }) };
    return { ...answer, query: { ...query, filters: shown as SearchInput['filters'] } };
  }

  /** A group that there is not holds no need. */
  private async among(
    scope: Scope,
    coverage: readonly string[] | undefined,
    asked: { readonly months: readonly string[]; readonly chosenBy: readonly string[] },
  ): Promise<readonly NeedId[]> {
    if (!coverage) return this.listFactNeeds.execute(scope, { groups: [], ...asked });
    const groups = NEED_GROUPS.filter((group) => coverage.includes(group));
    const found = groups.length > 0 ? await this.listFactNeeds.execute(scope, { groups, ...asked }) : [];
    if (!coverage.includes(BOTTLENECK)) return found;
    const cut = new Set<string>((await lastRun(this.findRun, scope))?.result.cut.needs);
    const all = await this.listFactNeeds.execute(scope, { groups: [], ...asked });
    return [...new Set([...found, ...all.filter((id) => cut.has(id))])];
  }
}

/** The needs that compete, by the last run of the city as it is. */
const BOTTLENECK = 'bottleneck';
