import type { Scope } from '@app/kernel/scope.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import type { Filter } from '@app/search/published/filter.summary.js';
import type { SearchEngine, SearchPage, SearchRequest, Sort } from '@app/search/published/search-engine.port.js';
import { SearchError } from '@app/search/published/search-error.summary.js';
import { segmentsOf } from '@app/search/published/segments.summary.js';
import { checkedSearch, keyIn } from '../domain/search-query.js';
import { FACET_KEYS } from '../published/search-input.summary.js';
import type { FacetKey, SearchAnswer, SearchInput } from '../published/search-input.summary.js';
import { searchPlainly } from './plain-search.store.js';
import type { Plain, Titled } from './plain-search.store.js';
import { cardSegments, codesOf, requestOf } from './search-request.projection.js';

/** What is searched, and for whom. */
export interface Searched<Item> {
  readonly index: string;
  readonly sorts: Readonly<Record<string, readonly Sort[]>>;
  readonly programme: ProgrammeSummary;
  readonly scope: Scope;
  /** The rows of these ids that the scope may see, in any order. */
  rows(ids: readonly string[]): Promise<readonly Item[]>;
  newest: Plain<Item>['newest'];
  documentOf: Plain<Item>['documentOf'];
}

/** The engine says which and in what order; the database says what, to whom it may, and while the engine is away, all. */
export async function searchLibrary<Item extends Titled>(
  engine: SearchEngine,
  searched: Searched<Item>,
  input: SearchInput,
): Promise<SearchAnswer<Item>> {
  const { sorts, programme } = searched;
  const query = checkedSearch(input, { codes: codesOf(programme), sorts: Object.keys(sorts) });
  try {
    return await searchIndex(engine, searched, query);
  } catch (error) {
    if (!(error instanceof SearchError) || error.kind !== 'unavailable') throw error;
    return searchPlainly(searched, query);
  }
}

async function searchIndex<Item extends Titled>(
  engine: SearchEngine,
  searched: Searched<Item>,
  query: SearchInput,
): Promise<SearchAnswer<Item>> {
  const { index, sorts, scope } = searched;
  const request = requestOf(scope, query, sorts[query.sort ?? ''] ?? []);
  const page = (await pageByKey(engine, index, request)) ?? (await engine.search(index, request));
  const ids = page.hits.map(({ id }) => id);
  const items = new Map((await searched.rows(ids)).map((item) => [item.id, item]));
  return {
    query,
    total: page.total,
    matched: page.matched,
    isPlain: false,
    page: query.page,
    pageSize: query.pageSize,
    results: page.hits.flatMap(({ id, highlighted = {} }) => {
      const item = items.get(id);
      const marked = { title: segmentsOf(highlighted['title'] ?? ''), text: cardSegments(highlighted['text'] ?? '') };
      return item ? [{ item, marked }] : [];
    }),
    facets: facetsOf(page),
    relax: page.total === 0 ? await relaxations(engine, searched, query) : [],
  };
}

/** Who types a reference or an id means that one entry, whatever else its words would find. */
async function pageByKey(
  engine: SearchEngine,
  index: string,
  { text, filter, ...rest }: SearchRequest,
): Promise<SearchPage | undefined> {
  const key = keyIn(text);
  if (key === undefined || !filter) return undefined;
  const page = await engine.search(index, { ...rest, filter: alsoOf(filter, key) });
  return page.total > 0 ? page : undefined;
}

/** Beside the clauses, not around them: a facet's count has to find the person's own selection among them. */
function alsoOf(filter: Filter, key: string): Filter {
  const clauses = filter.op === 'and' ? filter.of : [filter];
  return { op: 'and', of: [...clauses, { op: 'eq', field: 'keys', value: key }] };
}

/** What each part of the query alone costs: the most helpful first, and only what gives something. */
async function relaxations<Item>(
  engine: SearchEngine,
  { index, scope }: Searched<Item>,
  query: SearchInput,
): Promise<SearchAnswer<Item>['relax']> {
  const smaller = smallerQueries(query);
  const requests = smaller.map(({ query: without }) => ({
    index,
    request: { ...requestOf(scope, { ...without, page: 1, pageSize: 0 }, []), facets: [] },
  }));
  const pages = await engine.searchMany(requests);
  return smaller
    .map(({ drop }, at) => ({ drop, returns: pages[at]?.total ?? 0 }))
    .filter(({ returns }) => returns > 0)
    .toSorted((a, b) => b.returns - a.returns);
}

/** The query without one of its parts, for each part. */
function smallerQueries(query: SearchInput): { readonly drop: string; readonly query: SearchInput }[] {
  const { filters } = query;
  const keys = FACET_KEYS.filter((key) => filters[key]);
  const parts = (['text', 'phrase', 'exclude'] as const).filter((part) => query[part] !== undefined);
  return [
    ...keys.map((key) => {
      const { [key]: _dropped, ...others } = filters;
      return { drop: key, query: { ...query, filters: others } };
    }),
    ...parts.map((part) => {
      const { [part]: _dropped, ...others } = query;
      return { drop: part, query: others };
    }),
  ];
}

function facetsOf({ facets }: SearchPage): SearchAnswer<never>['facets'] {
  const counted = FACET_KEYS.map((key) => [key, facets[key] ?? {}] as const);
  return Object.fromEntries(counted) as Record<FacetKey, Readonly<Record<string, number>>>;
}
