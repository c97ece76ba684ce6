import type { QueryRunner } from 'typeorm';
import { toBackup, toDatabase } from './table-shape.js';
import type { BackupRow, TableShape } from './table-shape.js';

const PAGE = 500;
/** A statement stays below what any server takes in one packet, and below SQLite's limit of bound values. */
const MOST_BYTES = 1_000_000;
const MOST_VALUES = 9_000;

const isSqlite = ({ dataSource }: QueryRunner) => dataSource.options.type === 'better-sqlite3';
const quoted =
  ({ dataSource }: QueryRunner) =>
  (name: string) =>
    dataSource.driver.escape(name);

/** All rows in the order of their key, in pages. */
export async function* rowsOf(runner: QueryRunner, shape: TableShape): AsyncGenerator<BackupRow[]> {
  const q = quoted(runner);
  const type = isSqlite(runner) ? 'TEXT' : 'CHAR';
  const columns = shape.columns.map(({ name }) => `CAST(t.${q(name)} AS ${type}) AS ${q(name)}`).join(', ');
  const key = shape.key.map((name) => `t.${q(name)}`).join(', ');
  const later = `(${key}) > (${shape.key.map(() => '?').join(', ')})`;
  for (let last: BackupRow | undefined; ;) {
    const from = `FROM ${q(shape.table)} t ${last ? `WHERE ${later}` : ''} ORDER BY ${key} LIMIT ${PAGE}`;
    const after = last;
    const values = after ? shape.key.map((name) => after[name]) : [];
    const raw = (await runner.query(`SELECT ${columns} ${from}`, values)) as Record<string, string | null>[];
    const rows = raw.map((one) => toBackup(shape, one));
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}

export async function countOf(runner: QueryRunner, { table }: TableShape): Promise<number> {
  const [row] = (await runner.query(`SELECT COUNT(*) AS n FROM ${quoted(runner)(table)}`)) as { n: unknown }[];
  return Number(row?.n);
}

/** Writes rows as they were, in statements of a fair size. */
export class RowWriter {
  private waiting: unknown[][] = [];
  private bytes = 0;

  constructor(
    private readonly runner: QueryRunner,
    private readonly shape: TableShape,
  ) {}

  async add(row: BackupRow, bytes: number): Promise<void> {
    if (this.bytes + bytes > MOST_BYTES) await this.flush();
    this.waiting.push(toDatabase(this.shape, row));
    this.bytes += bytes;
    if ((this.waiting.length + 1) * this.shape.columns.length > MOST_VALUES) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.waiting;
    [this.waiting, this.bytes] = [[], 0];
    if (rows.length === 0) return;
    const q = quoted(this.runner);
    const columns = this.shape.columns.map(({ name }) => q(name)).join(', ');
    const marks = `(${this.shape.columns.map(() => '?').join(', ')})`;
    const into = `INSERT INTO ${q(this.shape.table)} (${columns}) VALUES ${rows.map(() => marks).join(', ')}`;
    await this.runner.query(into, rows.flat());
  }
}

/** Tables that are there and that no room of this process knows: a backup would be without them. */
export async function strangersOf(runner: QueryRunner, shapes: readonly TableShape[]): Promise<string[]> {
  const asked = isSqlite(runner)
    ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`
    : `SELECT TABLE_NAME AS name FROM information_schema.TABLES
       WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'`;
  const known = new Set([...shapes.map(({ table }) => table), 'migrations', 'typeorm_metadata']);
  return ((await runner.query(asked)) as { name: string }[]).map(({ name }) => name).filter((name) => !known.has(name));
}
