import type {
  MultiSearchFederation,
  MultiSearchQuery,
  MultiSearchQueryWithFederation,
  SearchParams,
} from 'meilisearch';
import { jieba } from '../shared/chinese-text.js';
import type { ChineseText } from '../shared/chinese-text.js';
import { foldText, plainText } from '../../domain/normalise.js';
import type { CandidateRequest, SearchRequest } from '../../published/search-engine.port.js';
import { keywordsOf } from '../shared/keywords.js';
import { DEFAULT_PAGE_SIZE } from '../../domain/request.js';
import { toFilterText } from './filter.js';

/** The client's type of a federation lacks what the server has: pages with exact totals. */
export interface PagedFederation extends MultiSearchFederation {
  page: number;
  hitsPerPage: number;
}

export interface FederatedQuery {
  federation: MultiSearchFederation;
  queries: MultiSearchQueryWithFederation[];
}

/**
 * A document with every word ranks by relevance in the upper part; one found by a single word comes after.
 */
const WHOLE_QUERY_WEIGHT = 1;
const SINGLE_WORD_WEIGHT = 0.3;

/** Every word must match: one query. */
export function plainQuery(indexUid: string, request: SearchRequest, chinese: ChineseText): MultiSearchQuery {
  const text = withoutTrailingStopWords(plainText(request.text ?? ''), chinese);
  return {
    indexUid,
    q: [...literals(request), text].join(' ').trim(),
    matchingStrategy: 'all',
    page: request.page ?? 1,
    hitsPerPage: request.pageSize ?? DEFAULT_PAGE_SIZE,
    ...(request.facets?.length ? { facets: [...request.facets] } : {}),
    ...commonParams(request),
  };
}

/** The server takes the last word for a beginning, even a stop word: 能源的 would find nothing. */
function withoutTrailingStopWords(text: string, chinese: ChineseText): string {
  const words = jieba().cut(text, false);
  const last = words.findLastIndex((word) => chinese.says(foldText(word)));
  return words.slice(0, last + 1).join('');
}

/** The words of an OR, or null when one query says the same: no text, or a single word. */
export function alternativesOf(request: SearchRequest, chinese: ChineseText): string[] | null {
  const words = chinese.queryWords(request.text ?? '').map(({ word }) => word);
  return words.length > 1 ? words : null;
}

/**
 * One word is enough. No strategy of a single query says that: `last` insists on the first word,
 * `frequency` on the rarest. So the whole query and each word by itself are searched in one federation; the
 * server unites what they find, and total and facets are exact.
 */
export function anyQuery(
  indexUid: string,
  request: SearchRequest,
  words: readonly string[],
  hasSynonyms: (word: string) => boolean,
): FederatedQuery {
  const page = request.page ?? 1;
  const hitsPerPage = request.pageSize ?? DEFAULT_PAGE_SIZE;
  const federation: PagedFederation = {
    page,
    hitsPerPage,
    ...(request.facets?.length ? { facetsByIndex: { [indexUid]: [...request.facets] } } : {}),
  };
  const common = { indexUid, ...commonParams(request) };
  const obligatory = literals(request);
  const whole: MultiSearchQueryWithFederation = {
    ...common,
    q: [...obligatory, words.join(' ')].join(' '),
    // next to a phrase, `frequency` may drop every word and would find documents that hold the phrase alone
    matchingStrategy: obligatory.length > 0 ? 'all' : 'frequency',
    federationOptions: { weight: WHOLE_QUERY_WEIGHT },
  };
  const single = words.map((word) => ({
    ...common,
    // quoted, a word is neither a beginning nor forgiven; but the server looks up no synonym of what is quoted
    q: [...obligatory, hasSynonyms(word) ? word : quoted(word)].join(' '),
    matchingStrategy: 'all' as const,
    federationOptions: { weight: SINGLE_WORD_WEIGHT },
  }));
  return { federation, queries: [whole, ...single] };
}

/** Recall for a long text: the same union, ids only, keywords weighted by how much they say. */
export function candidatesQuery(indexUid: string, request: CandidateRequest): FederatedQuery {
  const keywords = keywordsOf(request);
  const common = { indexUid, attributesToRetrieve: ['id'], ...filterParam(request) };
  const single = keywords.map((keyword, position) => ({
    ...common,
    q: quoted(keyword),
    matchingStrategy: 'all' as const,
    federationOptions: { weight: 0.6 - (0.3 * position) / keywords.length },
  }));
  const whole: MultiSearchQueryWithFederation = {
    ...common,
    q: keywords.join(' '),
    matchingStrategy: 'frequency',
    federationOptions: { weight: WHOLE_QUERY_WEIGHT },
  };
  return { federation: { limit: request.limit, offset: 0 }, queries: [whole, ...single] };
}

/**
 * Phrases and exclusions come first: the server stops reading after ten words and would lose them at the
 * end. Both are quoted, because a minus before a bare Chinese word excludes only the first piece of it.
 */
function literals({ phrase = [], exclude = [] }: SearchRequest): string[] {
  return [...phrase.map(quoted), ...exclude.map((word) => `-${quoted(word)}`)];
}

function quoted(words: string): string {
  return `"${plainText(words)}"`;
}

function commonParams(request: SearchRequest): SearchParams {
  return {
    locales: ['cmn'],
    ...filterParam(request),
    ...(request.sort?.length ? { sort: request.sort.map(({ field, direction }) => `${field}:${direction}`) } : {}),
    ...(request.highlight
      ? {
          attributesToHighlight: [...request.highlight.fields],
          highlightPreTag: request.highlight.open,
          highlightPostTag: request.highlight.close,
        }
      : {}),
  };
}

function filterParam({ filter }: Pick<SearchRequest, 'filter'>): { filter?: string } {
  return filter ? { filter: toFilterText(filter) } : {};
}
