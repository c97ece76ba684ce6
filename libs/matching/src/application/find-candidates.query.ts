import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import { SearchSolutions } from '@app/adaptation/application/search-solutions.query.js';
import { UNKNOWN } from '@app/adaptation/published/search-input.summary.js';
import type { SearchAnswer } from '@app/adaptation/published/search-input.summary.js';
import { OTHER_SCENARIO } from '@app/adaptation/published/need.summary.js';
import type { NeedId, NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { anonymous } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { visibleIn } from '@app/search/published/filter.summary.js';
import type { Filter } from '@app/search/published/filter.summary.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import type { CandidateRequest } from '@app/search/published/search-engine.port.js';
import { SearchError } from '@app/search/published/search-error.summary.js';
import { Injectable } from '@nestjs/common';
import type { CodeNames } from '../domain/code-names.js';

/** All that the engine gives at once; whoever passes the filters is among them, up to this many. */
const CANDIDATES = 1000;
/** Nearest by their words alone: among them are those that a gate keeps out. */
const NEAR = 200;
/** Of the search that stands in for an engine that is away. */
const PAGE = 100;
const MOST_PAGES = 5;

export type CandidatesInput = { readonly names: CodeNames } & (
  | { readonly need: NeedSummary; readonly solution?: never }
  | { readonly solution: SolutionSummary; readonly need?: never }
);

/** Ids from the other index, best first by the engine's own order, which says nothing about the degree of a match. */
export interface Candidates {
  /** Let through by scenario and industry. */
  readonly fitting: readonly string[];
  /** Found by their words, whatever their scenario and industry. */
  readonly near: readonly string[];
}

/** Recall is the engine's, judgement is ours: the scenario's name and the salient words of one side, put to the other. */
@Injectable()
export class FindCandidates extends Query<CandidatesInput, Candidates> {
  constructor(
    private readonly engine: SearchEngine,
    private readonly needs: SearchNeeds,
    private readonly solutions: SearchSolutions,
  ) {
    super();
  }

  override execute(scope: Scope, input: CandidatesInput): Promise<Candidates> {
    return input.need ? this.solutionsFor(input.need, input.names) : this.needsFor(scope, input.solution, input.names);
  }

  private solutionsFor({ title, text, ownWords, scenario, industry }: NeedSummary, names: CodeNames) {
    const open = scenario === OTHER_SCENARIO;
    const visible = visibleIn(Scope.of(anonymous));
    const filters: Filter[] = [visible, { op: 'in', field: 'industry', values: [industry, UNKNOWN] }];
    if (!open) filters.push({ op: 'eq', field: 'scenario', value: scenario });
    const tags = open ? (ownWords === null ? [] : [ownWords]) : [names.scenario(scenario)];
    const codes = { industry: [industry, UNKNOWN], ...(!open && { scenario: [scenario] }) };
    return this.ask(
      'solutions',
      { text: `${title}\n${text}`, tags, filter: { op: 'and', of: filters } },
      visible,
      (page) => this.solutions.execute(Scope.of(anonymous), { filters: codes, page, pageSize: PAGE }),
    );
  }

  private needsFor(scope: Scope, { title, text, scenarios, industries }: SolutionSummary, names: CodeNames) {
    const published: Filter = { op: 'and', of: [visibleIn(scope), { op: 'eq', field: 'status', value: 'published' }] };
    const served = scenarios.map(({ scenario }) => scenario);
    const filters: Filter[] = [published, { op: 'in', field: 'scenario', values: [...served, OTHER_SCENARIO] }];
    if (industries) filters.push({ op: 'in', field: 'industry', values: [...industries] });
    const codes = { scenario: [...served, OTHER_SCENARIO], ...(industries && { industry: [...industries] }) };
    return this.ask(
      'needs',
      { text: `${title}\n${text}`, tags: served.map(names.scenario), filter: { op: 'and', of: filters } },
      published,
      (page) => this.needs.execute(scope, { filters: codes, page, pageSize: PAGE }),
    );
  }

  private async ask(
    index: string,
    asked: Omit<CandidateRequest, 'limit'>,
    visible: Filter,
    pageOf: (page: number) => Promise<SearchAnswer<{ readonly id: string }>>,
  ): Promise<Candidates> {
    try {
      const [fitting = [], near = []] = await this.engine.candidatesMany(index, [
        { ...asked, limit: CANDIDATES },
        { text: asked.text, filter: visible, limit: NEAR },
      ]);
      return { fitting, near };
    } catch (error) {
      if (!(error instanceof SearchError) || error.kind !== 'unavailable') throw error;
      return { fitting: await allOf(pageOf), near: [] };
    }
  }
}

/** While the engine is away: who passes the filters, the newest first, whatever their words. */
async function allOf(pageOf: (page: number) => Promise<SearchAnswer<{ readonly id: string }>>): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { results, total } = await pageOf(page);
    ids.push(...results.map(({ item }) => item.id));
    if (page * PAGE >= total) break;
  }
  return ids;
}

export const asSolutionIds = (ids: readonly string[]) => ids as readonly SolutionId[];
export const asNeedIds = (ids: readonly string[]) => ids as readonly NeedId[];
