import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppConfig } from '@app/platform/config/app.config.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import Fastify from 'fastify';
import { createApi } from '../../apps/api/src/create-api.js';
import type { Figure } from './figure.js';
import { fillLibrary } from './full-library.js';
import { generateQueries } from './generated-needs.js';
import { compare } from './measure.js';

const COUNT = Number(process.env['BENCH_API_NEEDS'] ?? 16_000);
const QUERIES = 100;
const PLAIN = { headers: { 'accept-encoding': 'identity' } };

/** What this engine is asked from now on, to be asked again. */
function overheard(engine: SearchEngine) {
  const calls: (() => Promise<unknown>)[] = [];
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

/**
 * What the api adds to a search: its answer, less a bare route that returns the same bytes, in times of what the engine
 * itself takes for the very questions that the api asks it.
 */
async function embedded(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const config = new AppConfig({ kind: 'embedded', folder }, { production: true, limits: 'off' });
  await fillLibrary(config, COUNT);
  const api = await createApi(config, ['fatal']);
  const bare = Fastify();
  try {
    await api.listen(0, '127.0.0.1');
    const base = await api.getUrl();
    while (!(await fetch(`${base}/health/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
    const engine = api.get(SearchEngine, { strict: false });
    const { calls, deaf } = overheard(engine);
    const bytes = new Map<string, string>();
    const asks = new Map<string, (() => Promise<unknown>)[]>();
    const addressOf = (text: string) => `${base}/api/v1/needs?text=${encodeURIComponent(text)}`;
    const texts = generateQueries(QUERIES);
    let found = 0;
    for (const text of texts) {
      calls.length = 0;
      const answer = await fetch(addressOf(text), PLAIN);
      const told = await answer.text();
      if (answer.status !== 200) throw new Error(`${text}: ${answer.status} ${told}`);
      bytes.set(text, told);
      asks.set(text, [...calls]);
      found += Number((JSON.parse(told) as { total: number }).total > 0);
    }
    if (found < QUERIES / 2) throw new Error(`only ${found} of ${QUERIES} searches found anything`);
    deaf();
    bare.get<{ Querystring: { text: string } }>('/needs', (request, reply) =>
      reply.type('application/json; charset=utf-8').send(bytes.get(request.query.text)),
    );
    const door = await bare.listen({ port: 0, host: '127.0.0.1' });
    const took = await compare<string>(
      [
        { name: 'api', run: async (text) => (await fetch(addressOf(text), PLAIN)).text() },
        {
          name: 'bare',
          run: async (text) => (await fetch(`${door}/needs?text=${encodeURIComponent(text)}`, PLAIN)).text(),
        },
        {
          name: 'engine',
          run: async (text) => {
            for (const ask of asks.get(text) ?? []) await ask();
          },
        },
      ],
      texts,
    );
    console.error(`api: ${JSON.stringify(Object.fromEntries(took))} ms, ${COUNT} needs`);
    const of = (name: string) => took.get(name)?.p50 ?? Number.NaN;
    const value = (of('api') - of('bare')) / of('engine');
    const unit = `× the engine's own p50, api less a bare route, ${COUNT} needs`;
    return [{ name: 'api.search.p50', value, unit, bar: '≤ 2', ok: value <= 2 }];
  } finally {
    await bare.close();
    await api.close();
    await rm(folder, { recursive: true });
  }
}

export const run = embedded;
