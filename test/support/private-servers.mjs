import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_MS = 30_000;
export const MASTER_KEY = 'a-master-key-of-private-servers-only';

/** The program's path, or undefined where it is not installed. */
export function programNamed(name) {
  const folders = `${process.env.PATH}${delimiter}/usr/sbin`.split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A Redis of our own in a temporary folder on a free port, as a service needs it; undefined if it is not installed. */
export async function startRedis() {
  const program = programNamed('redis-server');
  if (!program) return undefined;
  const port = await freePort();
  const server = serverIn('redis', (folder) => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    return [program, [...settings, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction']];
  });
  const say = () => execFileSync('redis-cli', ['-p', String(port), 'ping'], { encoding: 'utf8', stdio: 'pipe' });
  await server.until(async () => say().startsWith('PONG'));
  return { url: `redis://127.0.0.1:${port}`, pid: server.pid, stop: () => server.stop() };
}

/** The program that MEILI_BIN names, or `meilisearch` on PATH. */
export const meilisearchProgram = () => process.env.MEILI_BIN || programNamed('meilisearch');

/** A Meilisearch of our own; undefined if there is no program. */
export async function startMeilisearch() {
  const program = meilisearchProgram();
  if (!program) return undefined;
  const address = `127.0.0.1:${await freePort()}`;
  const server = serverIn('meilisearch', (folder) => {
    const places = ['--http-addr', address, '--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps')];
    const limits = ['--master-key', MASTER_KEY, '--no-analytics', '--max-indexing-memory', '512MiB'];
    return [program, [...places, ...limits, '--env', 'development']];
  });
  await server.until(async () => (await fetch(`http://${address}/health`)).ok);
  return { url: `http://${address}`, apiKey: MASTER_KEY, pid: server.pid, stop: () => server.stop() };
}

function serverIn(name, commandIn) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const [program, args] = commandIn(folder);
  const server = spawn(program, args, { cwd: folder, stdio: 'ignore' });
  const end = () => {
    server.kill('SIGKILL'); // by pid; nothing in it is worth a slow farewell
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  return {
    pid: server.pid ?? 0,
    async until(isReady) {
      for (const last = Date.now() + READY_MS; Date.now() < last; await pause(50)) {
        if (server.exitCode !== null) break;
        if (await isReady().catch(() => false)) return;
      }
      end();
      throw new Error(`${program} did not come up`);
    },
    async stop() {
      process.off('exit', end);
      const gone = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
      end();
      await gone;
    },
  };
}
