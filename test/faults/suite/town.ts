import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'mysql2/promise';
import { cloneOf, mariadbIn } from '../servers/mariadb.js';
import type { Mariadb } from '../servers/mariadb.js';
import { answers, freePort, Program } from '../servers/program.js';
import { redisIn } from '../servers/redis.js';
import type { Redis } from '../servers/redis.js';
import { searchServerIn } from '../servers/search-server.js';
import type { SearchServerHere } from '../servers/search-server.js';
import { seed } from './seed.js';

export const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const built = (app: string) => join(root, 'dist/house/apps', app, 'src/main.js');
const TEMPLATE = 'template';

/** The servers that all faults use, one after the other, each with a database of its own. */
export interface Ground {
  readonly folder: string;
  readonly mariadb: Mariadb;
  readonly keys: { readonly audit: Buffer; readonly field: Buffer };
  readonly token: string;
}

export async function layGround(folder: string, { durable = true } = {}): Promise<Ground> {
  const mariadb = await mariadbIn(join(folder, 'mariadb'), { durable });
  await mariadb.program.start();
  await mariadb.run(`CREATE DATABASE ${TEMPLATE} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const keys = { audit: randomBytes(32), field: randomBytes(32) };
  const env = environment(mariadb.url(TEMPLATE), keys, folder);
  const migrated = await runConsole(['migrate'], env);
  if (migrated.code !== 0) throw new Error(`migrate: ${migrated.text}`);
  return { folder, mariadb, keys, token: await seed(mariadb.url(TEMPLATE), keys) };
}

export interface TownOptions {
  readonly name: string;
  /** Files that are loaded before the programs of the house: what breaks them on purpose. */
  readonly preloads?: readonly string[];
  readonly databasePort?: number;
  readonly withRedis?: boolean;
  readonly apis?: number;
  readonly workers?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The whole house in service mode as processes: a database, a search server, Redis, api and worker. */
export async function foundTown(ground: Ground, options: TownOptions) {
  const { mariadb, keys, token } = ground;
  const { name, preloads = [], databasePort = mariadb.port, withRedis = false, apis = 1, workers = 0 } = options;
  const folder = join(ground.folder, name);
  await mkdir(folder, { recursive: true });
  await cloneOf(mariadb, TEMPLATE, name);
  const search = await searchServerIn(join(folder, 'search'));
  const redis = withRedis ? await redisIn(join(folder, 'redis')) : undefined;
  await redis?.program.start();
  const env = {
    ...environment(mariadb.url(name, databasePort), keys, folder),
    MEILI_HOST: search.url,
    MEILI_API_KEY: search.apiKey,
    ...(redis && { REDIS_URL: redis.url }),
    ...options.env,
  };
  const imports = preloads.flatMap((file) => ['--import', join(root, 'test/faults/sabotage', file)]);
  const api = await Promise.all(
    Array.from({ length: apis }, async (_, number) => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const program = new Program({
        name: `api ${number + 1}`,
        command: process.execPath,
        args: [...imports, built('api')],
        env: { ...env, PORT: String(port) },
        log: join(folder, `api-${number + 1}.log`),
        isReady: () => answers(`${url}/health/ready`),
      });
      return { program, door: { url, token } };
    }),
  );
  const worker = await Promise.all(
    Array.from({ length: workers }, async (_, number) => {
      const port = await freePort();
      return new Program({
        name: `worker ${number + 1}`,
        command: process.execPath,
        args: [...imports, built('worker')],
        env: { ...env, METRICS_PORT: String(port) },
        log: join(folder, `worker-${number + 1}.log`),
        isReady: () => answers(`http://127.0.0.1:${port}/health/ready`),
      });
    }),
  );
  const programs = [...api.map(({ program }) => program), ...worker];
  const direct = { ...env, DATABASE_URL: mariadb.url(name), MEILI_HOST: search.direct.url };
  return {
    folder,
    mariadb,
    search,
    redis,
    api,
    worker,
    doors: api.map(({ door }) => door),
    start: async (): Promise<void> => {
      await Promise.all(programs.map((program) => program.start()));
    },
    /** A question to its database, past the house. */
    ask: async <T>(question: (connection: Connection) => Promise<T>): Promise<T> => {
      const connection = await mariadb.connect(name);
      try {
        return await question(connection);
      } finally {
        await connection.end();
      }
    },
    console: (words: readonly string[]) => runConsole(words, direct),
    async leave(): Promise<void> {
      await Promise.all(programs.map((program) => program.kill()));
      await redis?.program.kill();
      await search.stop();
      await mariadb.run(`DROP DATABASE ${name}`);
    },
  };
}

export type Town = Awaited<ReturnType<typeof foundTown>>;

const LIMITED = ['request', 'read', 'search', 'rows', 'write'].flatMap((what) =>
  ['address', 'person', 'organisation'].flatMap((whose) =>
    what === 'request' && whose !== 'address' ? [] : `${what}.${whose}`,
  ),
);

/** As in production, but for the address: the keys, the strictness and the checks of a real installation. */
const environment = (url: string, { audit, field }: Ground['keys'], folder: string) => ({
  NODE_ENV: 'production',
  NODE_OPTIONS: '',
  TZ: 'Asia/Shanghai',
  // What one person may do in a minute is not the question here.
  LIMITS: LIMITED.map((name) => `${name}=1000000/60`).join(),
  HOST: '127.0.0.1',
  DATA_DIR: folder,
  DATABASE_URL: url,
  AUDIT_KEY: audit.toString('hex'),
  FIELD_KEY: field.toString('hex'),
});

async function runConsole(words: readonly string[], env: Readonly<Record<string, string>>) {
  const run = spawn(process.execPath, [built('console'), ...words], { env: { ...process.env, ...env } });
  let text = '';
  for (const stream of [run.stdout, run.stderr])
    stream.setEncoding('utf8').on('data', (said: string) => (text += said));
  const [code] = (await once(run, 'close')) as [number];
  return { code, text };
}

export type { Redis, SearchServerHere };
