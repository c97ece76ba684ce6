import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import type { FindProgramme } from '@app/programme/application/find-programme.query.js';
import type { Filter } from '@app/search/published/filter.summary.js';
import type { SearchEngine, SearchPage, SearchRequest, Sort } from '@app/search/published/search-engine.port.js';
import { segmentsOf } from '@app/search/published/segments.summary.js';
import { checkedSearch, keyIn } from '../domain/search-query.js';
import { cardSegments, codesOf, requestOf } from '../infrastructure/search-request.projection.js';
import { FACET_KEYS } from '../published/search-input.summary.js';
import type { FacetKey, SearchAnswer, SearchInput } from '../published/search-input.summary.js';

/** What needs and solutions have in common to be searched: the engine says where, the database says what. */
export abstract class SearchLibrary<Item extends { readonly id: string }> extends Query<
  SearchInput,
  SearchAnswer<Item>
> {
  protected abstract readonly index: string;
  protected abstract readonly sorts: Readonly<Record<string, readonly Sort[]>>;

  constructor(
    private readonly engine: SearchEngine,
    private readonly programmes: FindProgramme,
  ) {
    super();
  }

  /** The rows of these ids that the scope may see, in any order. */
  protected abstract rows(scope: Scope, ids: readonly string[]): Promise<readonly Item[]>;

  override async execute(scope: Scope, input: SearchInput): Promise<SearchAnswer<Item>> {
    const programme = await this.programmes.execute(scope, {});
    const query = checkedSearch(input, { codes: codesOf(programme), sorts: Object.keys(this.sorts) });
    const request = requestOf(scope, query, this.sorts[query.sort ?? ''] ?? []);
    const page = (await this.byKey(request)) ?? (await this.engine.search(this.index, request));
    const found = await this.rows(
      scope,
      page.hits.map(({ id }) => id),
    );
    const items = new Map(found.map((item) => [item.id, item]));
    return {
      query,
      total: page.total,
      matched: page.matched,
      page: query.page,
      pageSize: query.pageSize,
      results: page.hits.flatMap(({ id, highlighted }) => {
        const item = items.get(id);
        const marked = {
          title: segmentsOf(highlighted?.['title'] ?? ''),
          text: cardSegments(highlighted?.['text'] ?? ''),
        };
        return item ? [{ item, marked }] : [];
      }),
      facets: facetsOf(page),
      relax: page.total === 0 ? await this.relaxations(scope, query) : [],
    };
  }

  /** Who types a reference or an id means that one entry, whatever else its words would find. */
  private async byKey({ text, filter, ...rest }: SearchRequest): Promise<SearchPage | undefined> {
    const key = keyIn(text);
    if (key === undefined || !filter) return undefined;
    const page = await this.engine.search(this.index, { ...rest, filter: alsoOf(filter, key) });
    return page.total > 0 ? page : undefined;
  }

  /** What each part of the query alone costs: the most helpful first, and only what gives something. */
  private async relaxations(scope: Scope, query: SearchInput): Promise<SearchAnswer<Item>['relax']> {
    const smaller = smallerQueries(query);
    const requests = smaller.map(({ query: without }) => ({
      index: this.index,
      request: { ...requestOf(scope, { ...without, page: 1, pageSize: 0 }, []), facets: [] },
    }));
    const pages = await this.engine.searchMany(requests);
    return smaller
      .map(({ drop }, at) => ({ drop, returns: pages[at]?.total ?? 0 }))
      .filter(({ returns }) => returns > 0)
      .toSorted((a, b) => b.returns - a.returns);
  }
}

/** Beside the clauses, not around them: a facet's count has to find the person's own selection among them. */
function alsoOf(filter: Filter, key: string): Filter {
  const clauses = filter.op === 'and' ? filter.of : [filter];
  return { op: 'and', of: [...clauses, { op: 'eq', field: 'keys', value: key }] };
}

/** The query without one of its parts, for each part. */
function smallerQueries(query: SearchInput): { readonly drop: string; readonly query: SearchInput }[] {
  const { text, phrase, exclude, filters } = query;
  const whole = { ...query };
  return [
    ...FACET_KEYS.filter((key) => filters[key]).map((key) => {
      const { [key]: _dropped, ...others } = filters;
      return { drop: key, query: { ...whole, filters: others } };
    }),
    ...(text === undefined ? [] : [{ drop: 'text', query: without(whole, 'text') }]),
    ...(phrase === undefined ? [] : [{ drop: 'phrase', query: without(whole, 'phrase') }]),
    ...(exclude === undefined ? [] : [{ drop: 'exclude', query: without(whole, 'exclude') }]),
  ];
}

function without(query: SearchInput, part: 'text' | 'phrase' | 'exclude'): SearchInput {
  const { [part]: _dropped, ...others } = query;
  return others;
}

function facetsOf({ facets }: SearchPage): SearchAnswer<never>['facets'] {
  return Object.fromEntries(FACET_KEYS.map((key) => [key, facets[key] ?? {}])) as Record<
    FacetKey,
    Readonly<Record<string, number>>
  >;
}
