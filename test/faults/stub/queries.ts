import type { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import type { SearchPage, SearchRequest } from '@app/search/published/search-engine.port.js';
import { filterFrom } from './filter-text.js';

/** One query as the adapter sends it; of a federation, one of several. */
export interface RawQuery {
  readonly indexUid?: string;
  readonly q?: string | null;
  readonly filter?: string;
  readonly facets?: readonly string[];
  readonly sort?: readonly string[];
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly attributesToHighlight?: readonly string[];
  readonly highlightPreTag?: string;
  readonly highlightPostTag?: string;
}

export interface Federation {
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly limit?: number;
  readonly facetsByIndex?: Readonly<Record<string, readonly string[]>>;
}

/** Every word must match. */
export async function plainAnswer(engine: EmbeddedSearch, index: string, query: RawQuery) {
  const { facets = [], page = 1, hitsPerPage = 20 } = query;
  const found = await engine.search(index, { ...requestOf(query), match: 'all', facets, page, pageSize: hitsPerPage });
  return { ...shared(found), facetDistribution: found.facets, facetStats: found.ranges };
}

/** One word is enough: the first query of a federation holds all of them. */
export async function federatedAnswer(
  engine: EmbeddedSearch,
  index: string,
  queries: readonly RawQuery[],
  { page = 1, hitsPerPage, limit = 20, facetsByIndex }: Federation,
) {
  const [whole = {}] = queries;
  if (hitsPerPage === undefined) {
    const { filter, text = '' } = requestOf(whole);
    const ids = await engine.candidates(index, { text, limit, ...(filter && { filter }) });
    return { hits: ids.map((id) => ({ id })), totalHits: ids.length, processingTimeMs: 0 };
  }
  const facets = Object.values(facetsByIndex ?? {}).flat();
  const request: SearchRequest = { ...requestOf(whole), match: 'any', facets, page, pageSize: hitsPerPage };
  const found = await engine.search(index, request);
  const counted = { distribution: found.facets, stats: found.ranges };
  return { ...shared(found), ...(facetsByIndex && { facetsByIndex: { [whole.indexUid ?? '']: counted } }) };
}

const shared = (page: SearchPage) => ({
  hits: page.hits.map(({ document, highlighted }) => ({
    ...document,
    ...(highlighted && { _formatted: highlighted }),
  })),
  totalHits: page.total,
  processingTimeMs: page.tookMs,
});

function requestOf({ q, filter, sort, ...query }: RawQuery): SearchRequest {
  const literals = [...(q ?? '').matchAll(/(-?)"([^"]*)"/g)];
  const phrase = literals.flatMap(([, minus, words = '']) => (minus ? [] : [words]));
  const exclude = literals.flatMap(([, minus, words = '']) => (minus ? [words] : []));
  const text = (q ?? '').replaceAll(/-?"[^"]*"/g, ' ').trim();
  const { attributesToHighlight: fields, highlightPreTag: open = '', highlightPostTag: close = '' } = query;
  return {
    text,
    ...(phrase.length > 0 && { phrase }),
    ...(exclude.length > 0 && { exclude }),
    ...(filter && { filter: filterFrom(filter) }),
    ...(sort && { sort: sort.map(sortFrom) }),
    ...(fields && { highlight: { fields, open, close } }),
  };
}

function sortFrom(text: string) {
  const [field = '', direction] = text.split(':');
  return { field, direction: direction === 'desc' ? 'desc' : 'asc' } as const;
}
