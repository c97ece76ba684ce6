import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../domain/normalise.js';
import type { Filter, Scalar } from '../../published/filter.summary.js';
import { withoutSelection } from '../../published/filter.summary.js';
import type { IndexDefinition } from '../../published/index-definition.summary.js';
import type { SearchDocument, SearchRequest } from '../../published/search-engine.port.js';
import { ChineseText } from '../shared/chinese-text.js';
import { pairsOf } from '../shared/han.js';
import { DocumentIndex } from './document-index.js';
import { holdsLiterally } from './literals.js';
import { searchIndex } from './search.js';

/** Random documents and questions, answered once by the index and once by reading every document. */

const DEFINITION: IndexDefinition = {
  name: 'random',
  version: 1,
  stopWords: ['的', '我们'],
  synonyms: { oee: ['设备综合效率', '稼动率'], 设备综合效率: ['oee', '稼动率'], 稼动率: ['oee', '设备综合效率'] },
  fields: {
    title: { type: 'text', searchRank: 1 },
    body: { type: 'text', searchRank: 2 },
    tags: { type: 'keyword[]', searchRank: 3, facet: true },
    kind: { type: 'keyword', facet: true },
    price: { type: 'number', filter: true, sort: true },
    open: { type: 'boolean', facet: true },
  },
};

const WORDS =
  '质量 追溯 设备 数据采集 OEE 设备综合效率 稼动率 效率 数字孪生 工厂 平台 KX-2300 MES 综合 的 泵 水泵 我们'.split(' ');
const TAGS = ['质量追溯', 'MES', '数字孪生', 'Oee', 'agv'];

/** mulberry32 */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

class Random {
  constructor(readonly below: (below: number) => number) {}

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  some<T>(items: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.one(items));
  }

  document(id: string): SearchDocument {
    const document: SearchDocument = { id, version: 1, title: this.some(WORDS, 3).join(''), tags: this.some(TAGS, 3) };
    if (this.below(4) > 0) document['body'] = this.some(WORDS, 6).join(this.one(['', '，', ' ']));
    if (this.below(4) > 0) document['kind'] = this.one(['a', 'b', 'C', null, '']);
    if (this.below(4) > 0) document['price'] = this.one([null, 1, 2, 3, 4]);
    if (this.below(4) > 0) document['open'] = this.one([true, false]);
    return document;
  }

  filter(depth = 0): Filter {
    const shape = this.below(depth > 2 ? 6 : 9);
    const of = () => Array.from({ length: 1 + this.below(3) }, () => this.filter(depth + 1));
    const kinds = () => this.some(['a', 'b', 'c', 'nowhere'], 3);
    if (shape === 0) return { op: 'in', field: 'kind', values: kinds() };
    if (shape === 1) return { op: this.one(['eq', 'ne'] as const), field: 'tags', value: this.one(TAGS) };
    if (shape === 2) return { op: this.one(['gt', 'gte', 'lt', 'lte'] as const), field: 'price', value: this.below(5) };
    if (shape === 3)
      return { op: this.one(['exists', 'isNull', 'isEmpty'] as const), field: this.one(['kind', 'price', 'tags']) };
    if (shape === 4) return { op: 'eq', field: 'open', value: this.one([true, false]) };
    if (shape === 5) return { op: 'in', field: 'id', values: this.some(['D1', 'd2', 'd30', 'd44'], 4) };
    if (shape === 6) return { op: 'not', of: this.filter(depth + 1) };
    return { op: shape === 7 ? 'and' : 'or', of: of() };
  }

  request(): SearchRequest {
    return {
      ...(this.below(3) > 0 && { text: this.some(WORDS, 3).join(this.one([' ', ''])) }),
      ...(this.below(4) === 0 && { phrase: [this.one(WORDS) + this.one(WORDS)] }),
      ...(this.below(4) === 0 && { exclude: [this.one(WORDS)] }),
      ...(this.below(2) === 0 && { filter: this.filter() }),
      match: this.one(['all', 'any'] as const),
      facets: ['kind', 'tags', 'open'],
      facetMode: this.one(['conjunctive', 'disjunctive'] as const),
      pageSize: 200,
    };
  }
}

const chinese = new ChineseText(DEFINITION.stopWords, Object.keys(DEFINITION.synonyms ?? {}));
const textsOf = (document: SearchDocument) =>
  [document['title'], document['body'], ...(document['tags'] as string[])]
    .filter((text) => typeof text === 'string')
    .map(foldText);
const folded = (values: readonly unknown[]) => values.map((value) => String(value).toLowerCase());

function isAnswer(document: SearchDocument, { text = '', phrase = [], exclude = [], match }: SearchRequest): boolean {
  const texts = textsOf(document);
  const cut = new Set(texts.flatMap((each) => chinese.cut(each)));
  const pairs = new Set(texts.flatMap(pairsOf));
  const holds = (word: string) =>
    cut.has(word) ||
    (word.length === 1 && /\p{Script=Han}/u.test(word) && [...cut].some((each) => each.includes(word))) ||
    (pairsOf(word).length > 0 && pairsOf(word).every((pair) => pairs.has(pair)));
  const words = chinese.queryWords(text).map(({ word }) => [word, ...(DEFINITION.synonyms?.[word] ?? [])].some(holds));
  const literally = (literal: string) => texts.some((each) => holdsLiterally(each, foldText(literal)));
  const matches = words.length === 0 || (match === 'any' ? words.includes(true) : !words.includes(false));
  return matches && phrase.every(literally) && !exclude.some(literally);
}

function passes(document: SearchDocument, filter: Filter | undefined): boolean {
  if (!filter) return true;
  if (filter.op === 'not') return !passes(document, filter.of);
  if ('of' in filter) return filter.of[filter.op === 'and' ? 'every' : 'some']((clause) => passes(document, clause));
  const value = document[filter.field];
  const values = Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value];
  const isOneOf = (wanted: readonly Scalar[]) => folded(values).some((each) => folded(wanted).includes(each));
  switch (filter.op) {
    case 'eq':
      return isOneOf([filter.value]);
    case 'ne':
      return !isOneOf([filter.value]);
    case 'in':
      return isOneOf(filter.values);
    case 'exists':
      return value !== undefined;
    case 'isNull':
      return value === null;
    case 'isEmpty':
      return value === '' || (Array.isArray(value) && value.length === 0);
    case 'between':
      return typeof value === 'number' && value >= filter.min && value <= filter.max;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      if (typeof value !== 'number') return false;
      return {
        gt: value > filter.value,
        gte: value >= filter.value,
        lt: value < filter.value,
        lte: value <= filter.value,
      }[filter.op];
  }
}

function countsOf(documents: readonly SearchDocument[], field: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of documents) {
    const value = document[field];
    const values = Array.isArray(value) ? value : [value];
    for (const each of new Set(folded(values.filter((one) => one !== undefined && one !== null && one !== '')))) {
      counts[each] = (counts[each] ?? 0) + 1;
    }
  }
  return counts;
}

function expectSameAnswer(index: DocumentIndex, documents: readonly SearchDocument[], request: SearchRequest): void {
  const matching = documents.filter((document) => isAnswer(document, request));
  const expected = matching.filter((document) => passes(document, request.filter));
  const page = searchIndex(index, request);
  expect({ request, total: page.total }).toEqual({ request, total: expected.length });
  expect(page.hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  for (const facet of request.facets ?? []) {
    const filter = request.facetMode === 'disjunctive' ? withoutSelection(request.filter, facet) : request.filter;
    const counted = Object.fromEntries(
      Object.entries(page.facets[facet] ?? {}).map(([key, count]) => [key.toLowerCase(), count]),
    );
    expect(counted).toEqual(
      countsOf(
        matching.filter((document) => passes(document, filter)),
        facet,
      ),
    );
  }
}

describe('the index inside the process, against reading every document', () => {
  it.each([1, 2, 3, 4, 5, 6])('answers alike while documents come, change and go (seed %i)', (seed) => {
    const random = new Random(seeded(seed));
    const index = new DocumentIndex(DEFINITION);
    const documents = new Map<string, SearchDocument>();
    for (let round = 0; round < 120; round++) {
      for (let writes = random.below(4); writes >= 0; writes--) {
        const id = `d${random.below(50)}`;
        if (random.below(5) === 0) {
          index.remove(id);
          documents.delete(id);
          continue;
        }
        const document = random.document(id);
        index.put(document);
        documents.set(id, document);
      }
      if (random.below(10) === 0) index.compact(true);
      expect(index.size).toBe(documents.size);
      expectSameAnswer(index, [...documents.values()], random.request());
    }
  });
});
