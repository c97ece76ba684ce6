import { withoutSelection, type Filter } from '../published/filter.summary.js';
import type { Match, SearchRequest } from '../published/search-engine.port.js';

export const DEFAULT_PAGE_SIZE = 20;

/** The match mode in force: a strict order over weak matches is noise, so a sort asks for all words. */
export function matchOf(request: SearchRequest): Match {
  return request.match ?? (request.sort?.length ? 'all' : 'widen');
}

export interface FacetWithOwnFilter {
  readonly facet: string;
  readonly filter: Filter | undefined;
}

/** Facets that must be counted apart, since their own selection is to be ignored. */
export function facetsCountedApart(request: SearchRequest): FacetWithOwnFilter[] {
  if (request.facetMode !== 'disjunctive') return [];
  return (request.facets ?? [])
    .map((facet) => ({ facet, filter: withoutSelection(request.filter, facet) }))
    .filter(({ filter }) => filter !== request.filter);
}

/** The request that counts one facet and nothing else. */
export function countingRequest(request: SearchRequest, { facet, filter }: FacetWithOwnFilter): SearchRequest {
  const { text, phrase, exclude } = request;
  return {
    facets: [facet],
    pageSize: 0,
    ...(text === undefined ? {} : { text }),
    ...(phrase ? { phrase } : {}),
    ...(exclude ? { exclude } : {}),
    ...(filter ? { filter } : {}),
  };
}
