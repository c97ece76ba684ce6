import type { DataSource } from 'typeorm';

type Kind = 'text' | 'flag' | 'integer' | 'exact' | 'json';

export interface TableShape {
  readonly table: string;
  /** By name. */
  readonly columns: readonly { readonly name: string; readonly kind: Kind }[];
  readonly key: readonly string[];
}

/** As a line of a backup says it: the same words whichever database held the row. */
export type BackupRow = Readonly<Record<string, unknown>>;

/** Of the shapes in `columns.ts`. A moment is text as both databases write it: UTC, to the millisecond. */
const kinds: Readonly<Record<string, Kind>> = {
  varchar: 'text',
  text: 'text',
  date: 'text',
  datetime: 'text',
  boolean: 'flag',
  integer: 'integer',
  bigint: 'exact',
  json: 'json',
};

/** Every table of the rooms in this process. */
export function shapesOf(source: DataSource): TableShape[] {
  const shapes = source.entityMetadatas.map(({ tableName, columns, primaryColumns }) => ({
    table: tableName,
    columns: columns
      .map(({ databaseName, type }) => ({ name: databaseName, kind: kindOf(tableName, String(type)) }))
      .sort(byName),
    key: primaryColumns.map(({ databaseName }) => databaseName),
  }));
  return shapes.sort((a, b) => (a.table < b.table ? -1 : 1));
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

function kindOf(table: string, type: string): Kind {
  const kind = kinds[type];
  if (!kind) throw new Error(`${table}: no backup knows a column of type ${type}`);
  return kind;
}

/** What the database gave as text, as a value that JSON keeps whole. */
export function toBackup({ table, columns }: TableShape, raw: Readonly<Record<string, string | null>>): BackupRow {
  const value = (kind: Kind, text: string | null) => {
    if (text === null) return null;
    if (kind === 'flag') return text === '1';
    if (kind === 'integer') return Number(text);
    return kind === 'json' ? inOrder(JSON.parse(text)) : text;
  };
  try {
    return Object.fromEntries(columns.map(({ name, kind }) => [name, value(kind, raw[name] ?? null)]));
  } catch (error) {
    throw new Error(`${table}: a row cannot be read: ${JSON.stringify(raw).slice(0, 200)}`, { cause: error });
  }
}

/** The values of a row, in the order of the columns, as both databases take them. */
export function toDatabase({ columns }: TableShape, row: BackupRow): unknown[] {
  return columns.map(({ name, kind }) => {
    const value = row[name] ?? null;
    if (value === null) return null;
    if (kind === 'flag') return value === true ? 1 : 0;
    return kind === 'json' ? JSON.stringify(value) : value;
  });
}

/** MySQL gives the names of a JSON back in an order of its own; here they are always sorted. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, part]) => [name, inOrder(part)]));
}
