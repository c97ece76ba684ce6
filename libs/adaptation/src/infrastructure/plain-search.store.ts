import { And, Like } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { SearchDocument, Sort } from '@app/search/published/search-engine.port.js';
import { keyIn } from '../domain/search-query.js';
import { FACET_KEYS } from '../published/search-input.summary.js';
import type { FacetKey, SearchAnswer, SearchInput } from '../published/search-input.summary.js';
import { cardSegments } from './search-request.projection.js';

/** So many of the newest rows are looked through: about a tenth of a second, on the thread that answers everybody. */
export const MOST_ROWS = 2_000;

export interface Titled {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What a search without an engine has: rows by their titles, and what an index would hold of them. */
export interface Plain<Item> {
  readonly sorts: Readonly<Record<string, readonly Sort[]>>;
  newest(where: FindOptionsWhere<object>[], most: number): Promise<readonly Item[]>;
  documentOf(item: Item): SearchDocument;
}

/**
 * While the engine is away: the words in the title, every filter, sort and facet by the same document as in the index.
 * Not complete: other texts, synonyms and rows that are older than the newest MOST_ROWS are not looked at.
 */
export async function searchPlainly<Item extends Titled>(
  plain: Plain<Item>,
  query: SearchInput,
): Promise<SearchAnswer<Item>> {
  const rows = await plain.newest(whereOf(query), MOST_ROWS);
  const all = rows.map((item) => ({ item, document: plain.documentOf(item) }));
  const fits = ({ document }: { document: SearchDocument }, but?: FacetKey) =>
    FACET_KEYS.every((key) => key === but || !query.filters[key] || holdsOne(document[key], query.filters[key]));
  const living = all.filter(({ document, item }) => document['status'] !== 'withdrawn' && literally(item, query));
  const found = living.filter((each) => fits(each));
  const [sort] = plain.sorts[query.sort ?? ''] ?? [];
  if (sort) found.sort((a, b) => byField(a.document, b.document, sort));
  const from = (query.page - 1) * query.pageSize;
  return {
    query,
    total: found.length,
    matched: 'all',
    isPlain: true,
    page: query.page,
    pageSize: query.pageSize,
    results: found.slice(from, from + query.pageSize).map(({ item }) => ({
      item,
      marked: { title: [{ text: item.title, hit: false }], text: cardSegments(item.text) },
    })),
    facets: Object.fromEntries(
      FACET_KEYS.map((key) => {
        const others = living.filter((each) => fits(each, key));
        return [key, countedBy(key, others)];
      }),
    ) as Record<FacetKey, Record<string, number>>,
    relax: [],
  };
}

/** The title holds every word; or it is the one entry whose id or reference was typed. */
function whereOf({ text }: SearchInput): FindOptionsWhere<object>[] {
  const key = keyIn(text);
  const words = text?.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '') ?? [];
  const titled = words.length > 0 ? [{ title: And(...words.map((word) => Like(`%${word}%`))) }] : [{}];
  return key === undefined ? titled : [{ id: key }, { ref: key }, ...titled];
}

/** Phrases and exclusions, in what there is of both. */
const literally = ({ title, text }: Titled, query: SearchInput): boolean => {
  const said = `${title}\n${text}`;
  const { phrase = [], exclude = [] } = query;
  return phrase.every((words) => said.includes(words)) && !exclude.some((words) => said.includes(words));
};

const valuesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

const holdsOne = (value: unknown, codes: readonly string[] | undefined): boolean =>
  valuesOf(value).some((code) => codes?.includes(code));

function countedBy(key: FacetKey, of: readonly { readonly document: SearchDocument }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { document } of of) {
    for (const code of valuesOf(document[key])) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Who has no value comes last, in both directions. */
function byField(a: SearchDocument, b: SearchDocument, { field, direction }: Sort): number {
  const [one, other] = [a[field], b[field]];
  if (typeof one !== 'number' || typeof other !== 'number')
    return Number(typeof other === 'number') - Number(typeof one === 'number');
  return direction === 'asc' ? one - other : other - one;
}
