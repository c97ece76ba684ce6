import { EmbeddedSearch } from '@app/search/infrastructure/embedded-search.adapter.js';
import { ChineseText } from '@app/search/infrastructure/shared/chinese-text.js';
import type { SearchRequest } from '@app/search/published/search-engine.port.js';
import type { Figure } from './figure.js';
import { generateNeeds, generateQueries, type GeneratedNeed } from './generated-needs.js';
import { compare, residentBytes, type Contender, type Latency } from './measure.js';
import { NEEDS, PreparedScan, VISIBLE } from './search-needs.js';
import { checkAnswers } from './search-oracle.js';

const DOCUMENTS = Number(process.env['BENCH_DOCUMENTS'] ?? 100_000);
const PAGE = 5000;
const FACETS = ['industry', 'district', 'tags'];
const HAN_ONLY = /^[\p{Script=Han} ]+$/u;

/**
 * The embedded engine beside a prepared scan of the same documents with the same filters, which neither ranks nor
 * counts facets. Memory is what the process holds after collection with the index and without the generated needs, less
 * what it held with the dictionary loaded and nothing else.
 */
export async function run(): Promise<Figure[]> {
  await checkAnswers(generateNeeds(2000, 11), generateQueries(200));
  const segmenting = segmentingMs();
  const before = residentBytes();
  const engine = new EmbeddedSearch();
  const { tookMs } = await engine.rebuild(NEEDS, { source: pages() });
  const bytes = (residentBytes() - before) / DOCUMENTS;
  return [
    ...(await speed(engine)),
    atMost('search.build', tookMs / segmenting, '× segmenting the corpus alone', 5),
    atMost('search.memory', bytes / 1024, 'KiB resident per document', 6),
  ];
}

/** What cutting every text into words takes and nothing else. */
function segmentingMs(): number {
  const chinese = new ChineseText(NEEDS.stopWords ?? []);
  const needs = generateNeeds(DOCUMENTS / 5, 5);
  const started = performance.now();
  let words = 0;
  for (const { title, tags, body } of needs)
    for (const text of [title, ...tags, body]) words += chinese.words(text).length;
  if (words < needs.length) throw new Error('no words were found');
  return (performance.now() - started) * 5;
}

/** Page by page, as a table is read: nobody else holds the documents. */
async function* pages(): AsyncIterable<readonly GeneratedNeed[]> {
  const needs = generateNeeds(DOCUMENTS);
  while (needs.length > 0) {
    await Promise.resolve();
    yield structuredClone(needs.splice(0, PAGE));
  }
}

async function speed(engine: EmbeddedSearch): Promise<Figure[]> {
  const scan = new PreparedScan(generateNeeds(DOCUMENTS));
  const queries = generateQueries(200);
  const search = (name: string, request: SearchRequest): Contender<string> => ({
    name,
    run: (text) => engine.search(NEEDS.name, { filter: VISIBLE, facets: FACETS, ...request, text }),
  });
  for (const text of queries.filter((query) => HAN_ONLY.test(query))) {
    const { total } = await engine.search(NEEDS.name, { text, match: 'all', filter: VISIBLE });
    if (total < scan.find(text).length) throw new Error(`${text}: the engine finds less than the scan`);
  }
  const contenders = [
    { name: 'scan', run: (text: string) => scan.find(text) },
    search('all', { match: 'all' }),
    search('widen', {}),
  ];
  const latencies = await compare(contenders, queries);
  const of = (name: string, key: keyof Latency) => latencies.get(name)?.[key] ?? Number.NaN;
  for (const [name, { p50, p95 }] of latencies)
    console.error(`search: ${name} ${p50.toFixed(2)} / ${p95.toFixed(2)} ms`);
  return ['all', 'widen'].flatMap((name) => [
    atMost(`search.${name}.p50`, of(name, 'p50') / of('scan', 'p50'), '× scan with includes', 0.4),
    atMost(`search.${name}.p95`, of(name, 'p95') / of('scan', 'p95'), '× scan with includes', 0.6),
  ]);
}

function atMost(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `≤ ${bar}`, ok: value <= bar };
}
