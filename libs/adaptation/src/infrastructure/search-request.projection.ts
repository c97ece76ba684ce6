import type { Scope } from '@app/kernel/scope.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { visibleIn } from '@app/search/published/filter.summary.js';
import type { Filter } from '@app/search/published/filter.summary.js';
import type { FieldDefinition } from '@app/search/published/index-definition.summary.js';
import type { SearchRequest, Sort } from '@app/search/published/search-engine.port.js';
import { MARK, segmentsOf } from '@app/search/published/segments.summary.js';
import { FACET_KEYS, PRICE_BANDS, UNKNOWN } from '../published/search-input.summary.js';
import type { FacetKey, SearchInput, Segment } from '../published/search-input.summary.js';

/** So few that hold all words are followed by those that hold some; the same on every page, of whatever size. */
const WIDEN_BELOW = 10;

/** So many can be paged through, and so be exported at once. */
export const MOST_HITS = 5_000;

/** Codes that no data decides. */
const LEVELS = ['0', '1', '2', '3', '4', UNKNOWN];
const DEPLOYMENTS = ['LOCAL', 'CLOUD', 'HYBRID', 'ANY', UNKNOWN];
export const OTHER = 'OTHER';

/** The fields that both indexes have. Who may find it is one of them, so that a filter can ask it. */
export const SHARED_FIELDS: Readonly<Record<string, FieldDefinition>> = {
  title: { type: 'text', searchRank: 1 },
  tags: { type: 'text', searchRank: 2 },
  text: { type: 'text', searchRank: 3 },
  expansion: { type: 'text', searchRank: 4 },
  /** id and reference, for who types one. */
  keys: { type: 'keyword[]', filter: true },
  status: { type: 'keyword', filter: true },
  visibility: { type: 'keyword', filter: true },
  visibleTo: { type: 'keyword[]', filter: true },
  /** The enterprise or provider that answers for it. */
  owner: { type: 'keyword', filter: true },
  ...Object.fromEntries(
    FACET_KEYS.map((key): [FacetKey, FieldDefinition] => [key, { type: 'keyword[]', facet: true }]),
  ),
  recordedAt: { type: 'number', sort: true },
};

/** Every code that a filter may ask for, by facet. */
export function codesOf(programme: ProgrammeSummary): Readonly<Record<FacetKey, readonly string[]>> {
  const codes = (values: readonly { readonly code: string }[]) => values.map(({ code }) => code);
  return {
    industry: [...codes(programme.industries), UNKNOWN],
    scenario: [...codes(programme.scenarios), OTHER],
    family: codes(programme.families),
    district: [...codes(programme.districts), UNKNOWN],
    level: LEVELS,
    deployment: DEPLOYMENTS,
    priceBand: PRICE_BANDS,
  };
}

/** What is asked of the engine: the scope is one clause beside the person's, and no text reaches it. */
export function requestOf(
  scope: Scope,
  { text, phrase, exclude, filters, among, page, pageSize }: SearchInput,
  sort: readonly Sort[],
): SearchRequest {
  const chosen = FACET_KEYS.flatMap((field): Filter[] => {
    const values = filters[field] ?? [];
    return values.length > 0 ? [{ op: 'in', field, values }] : [];
  });
  if (among) chosen.push({ op: 'in', field: 'keys', values: among });
  return {
    ...(text !== undefined && { text, widenBelow: WIDEN_BELOW }),
    ...(phrase && { phrase }),
    ...(exclude && { exclude }),
    filter: { op: 'and', of: [visibleIn(scope), ...chosen] },
    facets: FACET_KEYS,
    facetMode: 'disjunctive',
    ...(sort.length > 0 && { sort }),
    page,
    pageSize,
    highlight: { fields: ['title', 'text'], ...MARK },
  };
}

/** Characters of a text on a card, and how many of them stand before its first mark. */
const CARD = 120;
const LEAD = 30;

/** The marked text as pieces, cut to a card around its first mark. */
export function cardSegments(marked: string): Segment[] {
  const segments = segmentsOf(marked);
  const whole = segments.reduce((length, { text }) => length + text.length, 0);
  if (whole <= CARD) return segments;
  const before = segments.findIndex(({ hit }) => hit);
  const firstHit = segments.slice(0, Math.max(0, before)).reduce((length, { text }) => length + text.length, 0);
  const from = Math.max(0, Math.min(firstHit - LEAD, whole - CARD));
  const kept = cut(segments, from, from + CARD);
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...kept,
    ...(from + CARD < whole ? [{ text: '…', hit: false }] : []),
  ];
}

function cut(segments: readonly Segment[], from: number, to: number): Segment[] {
  let at = 0;
  return segments.flatMap(({ text, hit }) => {
    const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return piece === '' ? [] : [{ text: piece, hit }];
  });
}
