import { databaseFile } from '@app/platform/config/app.config.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import Database from 'libsql';
import type { DataSource } from 'typeorm';
import { rawDatabase } from './raw-database.js';

const TABLES = [
  'adaptation_enterprise',
  'adaptation_need',
  'adaptation_provider',
  'adaptation_solution',
  'matching_pair',
  'coverage_fact',
  'coverage_run',
  'coverage_target',
];

type Row = Readonly<Record<string, unknown>>;

/** Asks the tables of the library in SQL of SQLite: of a service a copy of them, and what is changed there is taken home. */
export async function inSqlite<T>(config: AppConfig, ask: (database: Database.Database) => T): Promise<T> {
  const isFile = config.database.kind === 'embedded';
  const database = new Database(config.database.kind === 'embedded' ? databaseFile(config.database) : ':memory:');
  const source = isFile ? undefined : await rawDatabase(config);
  try {
    if (source) for (const table of TABLES) await copy(source, database, table);
    const before = source && TABLES.map((table) => rowsOf(database, table));
    const answer = ask(database);
    for (const [at, rows] of (before ?? []).entries()) {
      const table = TABLES[at] ?? '';
      for (const [of, row] of rowsOf(database, table).entries()) await takeHome(source, table, rows[of] ?? {}, row);
    }
    return answer;
  } finally {
    await source?.destroy();
    database.close();
  }
}

const rowsOf = (database: Database.Database, table: string) =>
  database.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all() as Row[];

async function copy(source: DataSource, database: Database.Database, table: string): Promise<void> {
  const columns = ((await source.query(`SHOW COLUMNS FROM ${table}`)) as { Field: string }[]).map(({ Field }) => Field);
  database.exec(`CREATE TABLE ${table} (${columns.join(', ')})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  const rows: Row[] = await source.query(`SELECT * FROM ${table}`);
  for (const row of rows) insert.run(columns.map((name) => asText(row[name])));
}

/** Instants and JSON as SQLite keeps them. */
function asText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return 'toISOString' in value
    ? (value as Date).toISOString().replace('T', ' ').replace('Z', '')
    : JSON.stringify(value);
}

async function takeHome(source: DataSource | undefined, table: string, before: Row, { id, ...row }: Row) {
  const changed = Object.keys(row).filter((name) => row[name] !== before[name]);
  if (changed.length === 0) return;
  const set = changed.map((name) => `${name} = ?`).join(', ');
  await source?.query(`UPDATE ${table} SET ${set} WHERE id = ?`, [...changed.map((name) => row[name]), id]);
}
