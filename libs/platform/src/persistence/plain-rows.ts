import type {
  DataSource,
  EntityManager,
  EntityMetadata,
  FindManyOptions,
  FindOptionsWhere,
  ObjectLiteral,
} from 'typeorm';
import { anyOf } from './plain-conditions.js';

/** What `namesOf` has said: tables do not change while a process lives. */
const NAMES = new WeakMap<EntityMetadata, Map<string, string>>();

const KNOWN = new Set(['where', 'order', 'take', 'skip']);

/**
 * TypeORM's `find` for rows of one table, without its query builder, which costs several times the query itself. Undefined
 * where something else is asked for than conditions on columns, an order and a page: that is TypeORM's.
 */
export function plainFind<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => Row,
  asked: FindManyOptions<Row> & { readonly where: FindOptionsWhere<Row>[] },
): Promise<Row[]> | undefined {
  if (Object.keys(asked).some((key) => !KNOWN.has(key))) return undefined;
  const source = manager.dataSource;
  const metadata = source.getMetadata(entity);
  const { skip, take } = asked;
  if (metadata.relations.length > 0 || (skip !== undefined && take === undefined)) return undefined;
  const where = anyOf({ source, metadata }, asked.where);
  const order = orderOf(source, metadata, asked.order ?? {});
  if (where === undefined || order === undefined) return undefined;
  const page = take === undefined ? '' : ` LIMIT ${Number(take)} OFFSET ${Number(skip ?? 0)}`;
  const from = `SELECT ${namesOf(source, metadata)} FROM ${source.driver.escape(metadata.tableName)}`;
  const statement = `${from}${where.text === '' ? '' : ` WHERE ${where.text}`}${order}${page}`;
  return manager
    .query<ObjectLiteral[]>(statement, [...where.values])
    .then((rows) => rows.map((row) => rowOf<Row>(source, metadata, row)));
}

/** TypeORM's `insert` of whole rows, without its query builder; what a row leaves out is NULL. */
export async function plainInsert<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  const { driver } = manager.dataSource;
  const { tableName, columns } = manager.dataSource.getMetadata(entity);
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const marks = `(${columns.map(() => '?').join()})`;
  const values = rows.flatMap((row) =>
    columns.map((column): unknown => driver.preparePersistentValue(row[column.propertyName], column) ?? null),
  );
  const all = rows.map(() => marks).join();
  await manager.query(`INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${all}`, values);
}

/** All columns of the table, under names that `rowOf` reads: those of one table among others begin with its name there. */
export function namesOf({ driver }: DataSource, metadata: EntityMetadata, table = ''): string {
  const known = NAMES.get(metadata)?.get(table);
  if (known !== undefined) return known;
  const names = metadata.columns
    .map(({ databaseName }) => {
      const name = driver.escape(databaseName);
      return table === '' ? name : `${driver.escape(table)}.${name} AS ${driver.escape(`${table}_${databaseName}`)}`;
    })
    .join(', ');
  NAMES.set(metadata, (NAMES.get(metadata) ?? new Map<string, string>()).set(table, names));
  return names;
}

/** What the database holds as the entity has it. */
export function rowOf<Row extends ObjectLiteral>(
  { driver }: DataSource,
  metadata: EntityMetadata,
  raw: ObjectLiteral,
  table = '',
): Row {
  const row = metadata.create(undefined, { fromDeserializer: true }) as ObjectLiteral;
  for (const column of metadata.columns) {
    const name = table === '' ? column.databaseName : `${table}_${column.databaseName}`;
    row[column.propertyName] = driver.prepareHydratedValue(raw[name], column);
  }
  return row as Row;
}

function orderOf(source: DataSource, metadata: EntityMetadata, order: object): string | undefined {
  const all = Object.entries(order).map(([property, way]) => {
    const column = metadata.findColumnWithPropertyName(property);
    return column && (way === 'ASC' || way === 'DESC')
      ? `${source.driver.escape(column.databaseName)} ${way}`
      : undefined;
  });
  if (all.includes(undefined)) return undefined;
  return all.length > 0 ? ` ORDER BY ${all.join(', ')}` : '';
}
