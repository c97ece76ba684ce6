/** `npm run services`: private MariaDB, Redis and, where its program is here, Meilisearch, until Ctrl-C. */
import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { startMariadb } from './mariadb.mjs';
import { startMeilisearch, startRedis } from './private-servers.mjs';

const NAME = 'shipei';
/** As in production: what is acknowledged is on the disk. */
const DURABLE = ['--innodb-flush-log-at-trx-commit=1', '--innodb-doublewrite=1'];

/** The environment of a whole service. Without a search server one api does everything: then there is no REDIS_URL in it. */
export async function startServices() {
  const mariadb = await startMariadb(DURABLE);
  if (!mariadb) throw new Error('没有安装 MariaDB（Debian：apt install mariadb-server）');
  const { port } = new URL(mariadb.url);
  const create = `CREATE DATABASE ${NAME} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
  execFileSync('mariadb', ['--no-defaults', '-h', '127.0.0.1', '-P', port, '-u', 'root', '-e', create]);
  const named = process.env.MEILI_HOST && { url: process.env.MEILI_HOST, apiKey: process.env.MEILI_MASTER_KEY ?? '' };
  const search = named || (await startMeilisearch());
  const redis = search && (await startRedis());
  if (search && !redis) throw new Error('没有安装 Redis（Debian：apt install redis-server）');
  const env = {
    DATABASE_URL: `${mariadb.url}/${NAME}`,
    DATABASE_SERVER: 'mariadb',
    AUDIT_KEY: randomBytes(32).toString('hex'),
    FIELD_KEY: randomBytes(32).toString('hex'),
    ...(search && redis && { MEILI_HOST: search.url, MEILI_API_KEY: search.apiKey, REDIS_URL: redis.url }),
  };
  const stop = async () => void (await Promise.all([mariadb, redis, search].map((server) => server?.stop?.())));
  return { env, stop };
}

export function sayWhichAreHere({ MEILI_HOST }) {
  if (MEILI_HOST) return;
  console.error(
    '!!! 没有 meilisearch 程序（PATH 或 MEILI_BIN）：检索由 api 进程内的引擎承担，只能运行一个 api，不用 Redis !!!',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { env } = await startServices();
  sayWhichAreHere(env);
  for (const [name, value] of Object.entries(env)) console.log(`export ${name}='${value}'`);
  console.error('按 Ctrl-C 结束并删除以上服务');
  setInterval(() => undefined, 60_000);
}
