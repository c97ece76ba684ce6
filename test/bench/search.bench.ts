import assert from 'node:assert/strict';
import { foldText } from '../../libs/search/src/domain/normalise.js';
import { EmbeddedSearch } from '../../libs/search/src/infrastructure/embedded-search.adapter.js';
import { ChineseText, jieba } from '../../libs/search/src/infrastructure/shared/chinese-text.js';
import { pairsOf } from '../../libs/search/src/infrastructure/shared/han.js';
import type { Filter } from '../../libs/search/src/published/filter.summary.js';
import type { SearchRequest } from '../../libs/search/src/published/search-engine.port.js';
import type { Figure } from './figure.js';
import { generateQueries, NEEDS, ORGANISATIONS, pagesOfNeeds, type GeneratedNeed } from './generated-needs.js';
import { compare } from './measure.js';
import { whileRebuilt } from './while-rebuilt.js';

const COUNT = Number(process.env['BENCH_NEEDS'] ?? 100_000);
const FACETS = ['industry', 'district', 'tags'];

/** A search of one organisation, which sees what is public and what is its own. */
interface Asked {
  readonly text: string;
  readonly organisation: string;
}

const asked: readonly Asked[] = generateQueries(200).map((text, at) => ({
  text,
  organisation: `organisation:t${at % ORGANISATIONS}`,
}));

const filterOf = ({ organisation }: Asked): Filter => ({
  op: 'and',
  of: [
    { op: 'in', field: 'visibleTo', values: ['public', organisation] },
    { op: 'eq', field: 'open', value: true },
  ],
});

const requestOf = (each: Asked): SearchRequest => ({
  text: each.text,
  match: 'all',
  filter: filterOf(each),
  facets: FACETS,
});

const admits = (need: GeneratedNeed, { organisation }: Asked) =>
  need.open && (need.visibleTo.includes('public') || need.visibleTo.includes(organisation));

async function* source(): AsyncIterable<GeneratedNeed[]> {
  yield* pagesOfNeeds(COUNT);
}

const residentBytes = () => {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  return process.memoryUsage().rss;
};

/** Nobody else holds the documents here, so what grew is what the engine keeps. */
async function build(): Promise<{ engine: EmbeddedSearch; figures: Figure[] }> {
  jieba().cutForSearch('加载词典', false);
  const before = residentBytes();
  const segmenting = await timed(() => {
    for (const page of pagesOfNeeds(COUNT)) {
      for (const { title, tags, body } of page) {
        for (const text of [title, ...tags, body]) jieba().cutForSearch(foldText(text), false);
      }
    }
  });
  const generating = await timed(() => {
    for (const page of pagesOfNeeds(COUNT)) assert(page.length > 0);
  });
  const engine = new EmbeddedSearch();
  const building = await timed(() => engine.rebuild(NEEDS, { source: source() }));
  const kilobytes = (residentBytes() - before) / COUNT / 1024;
  const seconds = { build: building, segmenting: segmenting - generating, generating };
  const parts = Object.entries(seconds).map(([part, ms]) => `${part} ${(ms / 1000).toFixed(1)} s`);
  console.error(`search: ${parts.join(', ')}, ${kilobytes.toFixed(2)} KB`);
  const ratio = (building - generating) / (segmenting - generating);
  return {
    engine,
    figures: [
      { name: 'search.build', value: ratio, unit: '× segmenting the corpus alone', bar: '≤ 5', ok: ratio <= 5 },
      { name: 'search.memory', value: kilobytes, unit: 'KB resident per need', bar: '≤ 6', ok: kilobytes <= 6 },
    ],
  };
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** What a developer writes without any engine, with the folding done beforehand: it neither ranks nor counts facets. */
class PreparedScan {
  private readonly texts: readonly string[];

  constructor(private readonly needs: readonly GeneratedNeed[]) {
    this.texts = needs.map(({ title, tags, body }) => foldText([title, ...tags, body].join('\n')));
  }

  find(each: Asked): { total: number; found: number[] } {
    const words = foldText(each.text).split(' ');
    const found: number[] = [];
    this.texts.forEach((text, at) => {
      if (admits(this.needs[at]!, each) && words.every((word) => text.includes(word))) found.push(at);
    });
    return { total: found.length, found };
  }
}

/** The engine finds all that the scan finds, within the filter; counts are those of the very documents it returns. */
async function prove(engine: EmbeddedSearch, scan: PreparedScan, needs: readonly GeneratedNeed[]): Promise<void> {
  for (const each of asked.slice(0, 24)) {
    const { total, facets } = await engine.search(NEEDS.name, requestOf(each));
    const ids = new Set<string>();
    for (let page = 1; ids.size < total; page++) {
      const { hits } = await engine.search(NEEDS.name, { ...requestOf(each), facets: [], page, pageSize: 200 });
      assert(hits.length > 0, `${each.text}: ${ids.size} of ${total}`);
      for (const { id } of hits) ids.add(id);
    }
    assert.equal(ids.size, total, each.text);
    for (const at of scan.find(each).found) assert(ids.has(needs[at]!.id), `${each.text}: ${needs[at]!.id} is missing`);
    const returned = needs.filter(({ id }) => ids.has(id));
    for (const need of returned) {
      assert(admits(need, each), `${each.text}: ${need.id} is not visible`);
      assert(isAnswer(need, each.text), `${each.text}: ${need.id} holds no form of one of its words`);
    }
    assert.deepEqual(
      facets['industry'],
      countBy(returned, ({ industry }) => [industry]),
    );
    assert.deepEqual(
      facets['tags'],
      countBy(returned, ({ tags }) => tags),
    );
    const phrase = each.text.split(' ')[0]!;
    const literally = await engine.search(NEEDS.name, { phrase: [phrase], filter: filterOf(each), pageSize: 0 });
    assert.equal(literally.total, scan.find({ ...each, text: phrase }).total, `phrase ${phrase}`);
  }
}

const chinese = new ChineseText(NEEDS.stopWords, Object.keys(NEEDS.synonyms ?? {}));

/** Every word, or a synonym of it, is in the texts, or all pairs of its characters are; codes may be mistyped. */
function isAnswer({ title, tags, body }: GeneratedNeed, asked: string): boolean {
  const text = foldText([title, ...tags, body].join('\n'));
  const pairs = new Set(pairsOf(text));
  const holds = (word: string) =>
    text.includes(word) || (pairsOf(word).length > 0 && pairsOf(word).every((pair) => pairs.has(pair)));
  return chinese
    .queryWords(asked)
    .every(({ word }) => /^[a-z]+-/.test(word) || [word, ...(NEEDS.synonyms?.[word] ?? [])].some(holds));
}

function countBy(needs: readonly GeneratedNeed[], valuesOf: (need: GeneratedNeed) => readonly string[]) {
  const counts: Record<string, number> = {};
  for (const value of needs.flatMap(valuesOf)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

export async function run(): Promise<Figure[]> {
  const { engine, figures } = await build();
  const needs = [...pagesOfNeeds(COUNT)].flat();
  const scan = new PreparedScan(needs);
  await prove(engine, scan, needs);
  const took = await compare<Asked>(
    [
      { name: 'engine', run: (each) => engine.search(NEEDS.name, requestOf(each)) },
      { name: 'scan', run: (each) => scan.find(each) },
    ],
    asked,
  );
  const [ours, theirs] = [took.get('engine')!, took.get('scan')!];
  console.error(`search: ${JSON.stringify(Object.fromEntries(took))} ms`);
  const [p50, p95] = [ours.p50 / theirs.p50, ours.p95 / theirs.p95];
  return [
    { name: 'search.p50', value: p50, unit: '× prepared scan, 100 000 needs', bar: '≤ 0.4', ok: p50 <= 0.4 },
    { name: 'search.p95', value: p95, unit: '× prepared scan, 100 000 needs', bar: '≤ 0.6', ok: p95 <= 0.6 },
    ...figures,
    await whileRebuilt(engine, asked.slice(0, 20).map(requestOf), { name: 'search.rebuild', count: COUNT }),
  ];
}
