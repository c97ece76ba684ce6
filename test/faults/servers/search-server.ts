import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { meilisearchStub } from '../stub/meilisearch-stub.js';
import type { MeilisearchStub } from '../stub/meilisearch-stub.js';
import { answers, freePort, Program } from './program.js';
import { proxyTo } from './proxy.js';

const API_KEY = 'a-master-key-of-the-tests-only';

/**
 * A real Meilisearch where MEILI_BIN or PATH has one, else the stub; reached through a proxy, which can break and delay.
 * What a server of somebody else's would not forgive is not done to MEILI_HOST: the suite always has its own.
 */
export async function searchServerIn(folder: string) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const program = programHere();
  const real = program === undefined ? undefined : realServer(program, folder, address);
  let stub: MeilisearchStub | undefined;
  await real?.start();
  if (!real) stub = await meilisearchStub(port);
  const proxy = await proxyTo(port);
  const ask = async (method: string, path: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${API_KEY}` };
    return (await fetch(`http://${address}/${path}`, { method, headers })).json();
  };
  return {
    engine: real ? 'meilisearch' : 'stub',
    /** As the house reaches it. */
    url: `http://127.0.0.1:${proxy.port}`,
    /** As the checker does. */
    direct: { url: `http://${address}`, apiKey: API_KEY },
    apiKey: API_KEY,
    proxy,
    stub,
    /** Every index is gone, as after a disk was changed. */
    async wipe(): Promise<void> {
      if (stub) return stub.wipe();
      const { results } = (await ask('GET', 'indexes?limit=100')) as { results: { uid: string }[] };
      for (const { uid } of results) await ask('DELETE', `indexes/${uid}`);
    },
    async stop(): Promise<void> {
      await proxy.close();
      await real?.kill();
      await stub?.close();
    },
  };
}

export type SearchServerHere = Awaited<ReturnType<typeof searchServerIn>>;

function realServer(command: string, folder: string, address: string): Program {
  const places = ['--http-addr', address, '--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps')];
  const limits = ['--master-key', API_KEY, '--no-analytics', '--max-indexing-memory', '512MiB'];
  return new Program({
    name: 'meilisearch',
    command,
    args: [...places, ...limits, '--env', 'development'],
    log: join(folder, 'meilisearch.log'),
    isReady: () => answers(`http://${address}/health`),
  });
}

function programHere(): string | undefined {
  const named = process.env['MEILI_BIN'];
  if (named) return named;
  try {
    return execFileSync('sh', ['-c', 'command -v meilisearch'], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
