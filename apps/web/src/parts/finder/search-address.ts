import type { LocationQuery, LocationQueryRaw } from 'vue-router';

/** The order of the facets on the page. */
export const FACETS = ['industry', 'scenario', 'family', 'level', 'priceBand', 'deployment', 'district'] as const;
export type FacetKey = (typeof FACETS)[number];

export const PAGE_SIZES = [10, 20, 50, 100];
const PAGE_SIZE = 20;

/** A search as it stands in the address, in the words of the api. */
export interface Search {
  readonly text: string;
  readonly phrase: readonly string[];
  readonly exclude: readonly string[];
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly sort: string;
  readonly page: number;
  readonly pageSize: number;
}

export const EVERYTHING: Search = {
  text: '',
  phrase: [],
  exclude: [],
  filters: {},
  sort: 'relevance',
  page: 1,
  pageSize: PAGE_SIZE,
};

type Value = LocationQuery[string] | undefined;
const all = (value: Value): string[] => [value].flat().filter((item): item is string => Boolean(item));
const first = (value: Value): string => all(value)[0] ?? '';
const count = (value: Value, otherwise: number): number => Math.floor(Number(first(value))) || otherwise;

/** Whatever stands in the address; what is no search is left out rather than refused. */
export function searchOf(query: LocationQuery): Search {
  const filters: Record<string, string[]> = {};
  for (const clause of all(query['filter'])) {
    const [key = '', code = ''] = clause.split(':', 2);
    if (key && code) (filters[key] ??= []).push(code);
  }
  const pageSize = count(query['pageSize'], PAGE_SIZE);
  return {
    text: first(query['text']).slice(0, 500),
    phrase: all(query['phrase']),
    exclude: all(query['exclude']),
    filters,
    sort: first(query['sort']) || EVERYTHING.sort,
    page: Math.max(1, count(query['page'], 1)),
    pageSize: PAGE_SIZES.includes(pageSize) ? pageSize : PAGE_SIZE,
  };
}

/** Only what differs from everything, so that addresses stay short. */
export function addressOf({ text, phrase, exclude, filters, sort, page, pageSize }: Search): LocationQueryRaw {
  const filter = filtersOf(filters);
  return {
    ...(text && { text }),
    ...(phrase.length > 0 && { phrase: [...phrase] }),
    ...(exclude.length > 0 && { exclude: [...exclude] }),
    ...(filter.length > 0 && { filter }),
    ...(sort !== EVERYTHING.sort && { sort }),
    ...(page > 1 && { page }),
    ...(pageSize !== PAGE_SIZE && { pageSize }),
  };
}

/** For the client: the address with nothing left out. */
export function queryOf({ text, phrase, exclude, filters, sort, page, pageSize }: Search) {
  return {
    ...(text && { text }),
    phrase: [...phrase],
    exclude: [...exclude],
    filter: filtersOf(filters),
    sort,
    page,
    pageSize,
  };
}

const filtersOf = (filters: Search['filters']): string[] =>
  Object.entries(filters).flatMap(([key, codes = []]) => codes.map((code) => `${key}:${code}`));

/** A part of a search that can be taken away: a word group, or one code of a facet. */
export interface Part {
  readonly key: string;
  readonly value: string;
}

export function partsOf({ text, phrase, exclude, filters }: Search): Part[] {
  return [
    ...(text ? [{ key: 'text', value: text }] : []),
    ...phrase.map((value) => ({ key: 'phrase', value })),
    ...exclude.map((value) => ({ key: 'exclude', value })),
    ...Object.entries(filters).flatMap(([key, codes = []]) => codes.map((value) => ({ key, value }))),
  ];
}

/** The search without one part, or without all of a key; back on the first page. */
export function without(search: Search, key: string, value?: string): Search {
  const next = { ...search, page: 1 };
  if (key === 'text') return { ...next, text: '' };
  const left = (values: readonly string[]) => (value === undefined ? [] : values.filter((item) => item !== value));
  if (key === 'phrase' || key === 'exclude') return { ...next, [key]: left(search[key]) };
  const { [key]: dropped = [], ...others } = search.filters;
  const codes = left(dropped);
  return { ...next, filters: codes.length > 0 ? { ...others, [key]: codes } : others };
}

/** The search with exactly these codes of one facet; back on the first page. */
export function withCodes(search: Search, key: string, codes: readonly string[]): Search {
  const { [key]: _replaced, ...others } = search.filters;
  return { ...search, page: 1, filters: codes.length > 0 ? { ...others, [key]: codes } : others };
}

/** The same search as a table, all of it: the api's own export. */
export function exportOf(table: string, search: Search): string {
  const { page: _page, pageSize: _size, ...asked } = queryOf(search);
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) for (const one of [value].flat()) said.append(name, one);
  return `${table}?${said.toString()}`;
}
