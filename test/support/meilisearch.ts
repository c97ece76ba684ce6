import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface MeilisearchServer {
  readonly url: string;
  readonly apiKey: string;
  stop(): Promise<void>;
}

const MASTER_KEY = 'a-master-key-of-the-tests-only';
const READY_MS = 30_000;

/** The server that MEILI_HOST names, or a private one by the program MEILI_BIN or `meilisearch` on PATH. */
export async function openMeilisearch(): Promise<MeilisearchServer> {
  const { MEILI_HOST: url, MEILI_MASTER_KEY: apiKey = '' } = process.env;
  if (url) return { url, apiKey, stop: async () => undefined };
  const program = programHere();
  if (!program) throw new Error('no Meilisearch here');
  const folder = await mkdtemp(join(tmpdir(), 'meilisearch-'));
  const address = `127.0.0.1:${await freePort()}`;
  const flags = ['--http-addr', address, '--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps')];
  const limits = [
    '--master-key',
    MASTER_KEY,
    '--no-analytics',
    '--max-indexing-memory',
    '512MiB',
    '--env',
    'development',
  ];
  const server = spawn(program, [...flags, ...limits], { cwd: folder, stdio: 'ignore' });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'close');
      server.kill('SIGKILL');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const running = { url: `http://${address}`, apiKey: MASTER_KEY, stop };
  for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(100)) {
    const isUp = await fetch(`${running.url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return running;
    if (server.exitCode !== null) break;
  }
  await stop();
  throw new Error(`${program} did not come up`);
}

/** Where no server is, that is said aloud: the suites on it are skipped. */
export function meilisearchIsHere(): boolean {
  if (process.env['MEILI_HOST'] || programHere()) return true;
  console.warn('\n!!! neither MEILI_HOST nor a meilisearch program: the tests on Meilisearch are SKIPPED !!!\n');
  return false;
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
