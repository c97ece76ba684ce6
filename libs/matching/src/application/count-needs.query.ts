import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { WHOLE_CITY } from '@app/adaptation/published/provider.summary.js';
import type { ProviderSummary } from '@app/adaptation/published/provider.summary.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { visibleIn } from '@app/search/published/filter.summary.js';
import type { Filter } from '@app/search/published/filter.summary.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import { Injectable } from '@nestjs/common';
import { missingOfSolution } from '../domain/drafts.js';
import { onRoster } from '../domain/gates.policy.js';
import type { Answers, SolutionDraft } from '../published/answers.summary.js';

export interface CountNeedsInput {
  readonly draft: SolutionDraft;
}

/** How many published needs a solution can answer while it is typed: those that pass its gates, counted by the engine. */
@Injectable()
export class CountNeeds extends Query<CountNeedsInput, Answers> {
  constructor(
    private readonly providers: FindProvider,
    private readonly engine: SearchEngine,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(scope: Scope, { draft }: CountNeedsInput): Promise<Answers> {
    const provider = draft.providerId ? await this.providers.execute(scope, { id: draft.providerId }) : undefined;
    const roster = provider ? onRoster(provider, calendarDayOf(this.clock.now())) : null;
    const districts = provider?.districts ?? null;
    const missing = missingOfSolution(draft);
    if (!draft.scenarios?.length || roster === false) return { qualified: 0, unknown: 0, missing };

    const total = await this.count(scope, draft, provider);
    const allSaid = roster === true && districts !== null && (draft.industries ?? null) !== null;
    return { qualified: allSaid ? total : 0, unknown: allSaid ? 0 : total, missing };
  }

  private async count(scope: Scope, draft: SolutionDraft, provider: ProviderSummary | undefined): Promise<number> {
    const oneOf = (field: string, values: readonly string[]): Filter => ({ op: 'in', field, values: [...values] });
    const of: Filter[] = [visibleIn(scope), { op: 'eq', field: 'status', value: 'published' }];
    of.push(oneOf('scenario', draft.scenarios?.map(({ scenario }) => scenario) ?? []));
    if (draft.industries) of.push(oneOf('industry', draft.industries));
    const districts = provider?.districts ?? null;
    if (districts && !districts.includes(WHOLE_CITY)) of.push(oneOf('district', districts));
    const { total } = await this.engine.search('needs', { filter: { op: 'and', of }, pageSize: 0 });
    return total;
  }
}
