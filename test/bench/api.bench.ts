import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppConfig } from '@app/platform/config/app.config.js';
import { MeilisearchSearch } from '@app/search/infrastructure/meilisearch-search.adapter.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import Fastify from 'fastify';
import { createApi } from '../../apps/api/src/create-api.js';
import { searchServerIn } from '../faults/servers/search-server.js';
import type { Figure } from './figure.js';
import { fillLibrary } from './full-library.js';
import { generateQueries, NEEDS, pagesOfNeeds } from './generated-needs.js';
import { compare } from './measure.js';
import { whileRebuilt } from './while-rebuilt.js';

const COUNT = Number(process.env['BENCH_API_NEEDS'] ?? 16_000);
const LARGE = Number(process.env['BENCH_NEEDS'] ?? 100_000);
const QUERIES = 100;
const PLAIN = { headers: { 'accept-encoding': 'identity' } };

type Again = () => Promise<unknown>;

export async function run(): Promise<Figure[]> {
  const took = await searches(overheardEngine);
  const [api, bare, engine] = ['api', 'bare', 'asked'].map((name) => took.get(name)?.p50 ?? Number.NaN);
  const value = (Number(api) - Number(bare)) / Number(engine);
  const unit = `× the engine's own p50, api less a bare route, ${COUNT} needs`;
  return [{ name: 'api.search.p50', value, unit, bar: '≤ 2', ok: value <= 2 }, ...(await onMeilisearch())];
}

async function onMeilisearch(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const here = await searchServerIn(folder);
  const { engine: which, direct: server } = here;
  try {
    if (which !== 'meilisearch') {
      console.error('!!! no meilisearch program: its figures are NOT MEASURED !!!');
      return [];
    }
    Object.assign(process.env, { MEILI_HOST: server.url, MEILI_API_KEY: server.apiKey });
    const took = await searches(() => overheardServer(server.url));
    const over = (part: 'p50' | 'p99', most: number): Figure => {
      const value = (took.get('api')?.[part] ?? Number.NaN) / (took.get('asked')?.[part] ?? Number.NaN);
      const unit = `× the raw requests to Meilisearch, ${COUNT} needs`;
      return { name: `api.meilisearch.${part}`, value, unit, bar: `≤ ${most}`, ok: value <= most };
    };
    const engine = new MeilisearchSearch({ ...server, prefix: 'bench' });
    await engine.rebuild(NEEDS, { source: needs() });
    const requests = generateQueries(20).map((text) => ({ text }));
    const name = 'meilisearch.rebuild';
    return [over('p50', 1.5), over('p99', 2), await whileRebuilt(engine, requests, { name, count: LARGE })];
  } finally {
    await here.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function* needs() {
  yield* pagesOfNeeds(LARGE);
}

/**
 * How long the same searches take by the api, by a bare route that returns the same bytes, and of what the api asks for
 * them, asked again by itself.
 */
async function searches(overhear: (engine: SearchEngine) => { calls: Again[]; deaf: () => void }) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const config = new AppConfig({ kind: 'embedded', folder }, { production: true, limits: 'off' });
  await fillLibrary(config, COUNT);
  const api = await createApi(config, ['fatal']);
  const bare = Fastify();
  try {
    await api.listen(0, '127.0.0.1');
    const base = await api.getUrl();
    while (!(await fetch(`${base}/health/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
    const { calls, deaf } = overhear(api.get(SearchEngine, { strict: false }));
    const [bytes, asked] = [new Map<string, string>(), new Map<string, Again[]>()];
    const pathOf = (text: string) => `/api/v1/needs?text=${encodeURIComponent(text)}`;
    const texts = generateQueries(QUERIES);
    let found = 0;
    for (const text of texts) {
      calls.length = 0;
      const answer = await fetch(base + pathOf(text), PLAIN);
      const told = await answer.text();
      if (answer.status !== 200) throw new Error(`${text}: ${answer.status} ${told}`);
      bytes.set(text, told);
      asked.set(text, [...calls]);
      found += Number((JSON.parse(told) as { total: number }).total > 0);
    }
    if (found < QUERIES / 2) throw new Error(`only ${found} of ${QUERIES} searches found anything`);
    deaf();
    bare.get<{ Querystring: { text: string } }>('/api/v1/needs', (request, reply) =>
      reply.type('application/json; charset=utf-8').send(bytes.get(request.query.text)),
    );
    const door = await bare.listen({ port: 0, host: '127.0.0.1' });
    const ask = async (origin: string, text: string) => (await fetch(origin + pathOf(text), PLAIN)).text();
    const took = await compare<string>(
      [
        { name: 'api', run: (text) => ask(base, text) },
        { name: 'bare', run: (text) => ask(door, text) },
        {
          name: 'asked',
          run: async (text) => {
            for (const again of asked.get(text) ?? []) await again();
          },
        },
      ],
      texts,
    );
    console.error(`api: ${JSON.stringify(Object.fromEntries(took))} ms, ${COUNT} needs, ${found} of ${QUERIES} found`);
    return took;
  } finally {
    await bare.close();
    await api.close();
    await rm(folder, { recursive: true });
  }
}

/** What this engine is asked from now on. */
function overheardEngine(engine: SearchEngine) {
  const calls: Again[] = [];
  const [search, searchMany] = [engine.search.bind(engine), engine.searchMany.bind(engine)];
  engine.search = (...call) => {
    calls.push(() => search(...call));
    return search(...call);
  };
  engine.searchMany = (...call) => {
    calls.push(() => searchMany(...call));
    return searchMany(...call);
  };
  return { calls, deaf: () => void Object.assign(engine, { search, searchMany }) };
}

/** What is sent to the server at this address from now on, to its last byte. */
function overheardServer(url: string) {
  const calls: Again[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (...call) => {
    if (String(call[0] instanceof Request ? call[0].url : call[0]).startsWith(url)) {
      const [to, { signal: _signal, ...init } = {}] = call;
      calls.push(async () => (await fetch(to, init)).text());
    }
    return fetch(...call);
  };
  return { calls, deaf: () => void (globalThis.fetch = fetch) };
}
