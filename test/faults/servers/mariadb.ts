import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import { freePort, Program } from './program.js';

const STRICT =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

/** A MariaDB with the settings of a production server: what it has acknowledged is on the disk. */
export async function mariadbIn(folder: string, { durable = true } = {}) {
  const [data, tmp] = [join(folder, 'data'), join(folder, 'tmp')];
  for (const made of [folder, tmp]) mkdirSync(made, { recursive: true });
  const where = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`, `--tmpdir=${tmp}`];
  const plain = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  execFileSync('mariadb-install-db', [...where, ...plain], { stdio: 'ignore' });
  const port = await freePort();
  const settings = [
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(folder, 's.sock')}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--max-connections=300',
    '--innodb-buffer-pool-size=128M',
    '--innodb-log-file-size=32M',
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    '--innodb-doublewrite=1',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--default-time-zone=+00:00',
    `--sql-mode=${STRICT}`,
  ];
  const program = new Program({
    name: 'mariadb',
    command: 'mariadbd',
    args: [...where, ...settings],
    log: join(folder, 'mariadb.log'),
    isReady: () =>
      run('SELECT 1').then(
        () => true,
        () => false,
      ),
  });
  const connect = (database?: string): Promise<Connection> =>
    createConnection({
      host: '127.0.0.1',
      port,
      user: 'root',
      ...(database && { database }),
      connectTimeout: 1_000,
      timezone: 'Z',
    });
  const run = async (sql: string): Promise<unknown> => {
    const connection = await connect();
    try {
      return (await connection.query(sql))[0];
    } finally {
      await connection.end();
    }
  };
  return { program, port, connect, run, url: (name: string, at = port) => `mariadb://root@127.0.0.1:${at}/${name}` };
}

export type Mariadb = Awaited<ReturnType<typeof mariadbIn>>;

/** Copies a migrated and filled database: much faster than to make it again. */
export async function cloneOf({ connect }: Mariadb, template: string, name: string): Promise<void> {
  const connection = await connect();
  try {
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await connection.query('SET SESSION foreign_key_checks = 0');
    const sql = 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?';
    const [tables] = await connection.query(sql, [template]);
    for (const { name: table } of tables as { name: string }[]) {
      await connection.query(`CREATE TABLE ${name}.${table} LIKE ${template}.${table}`);
      await connection.query(`INSERT INTO ${name}.${table} SELECT * FROM ${template}.${table}`);
    }
  } finally {
    await connection.end();
  }
}
