import { Equal, FindOperator } from 'typeorm';
import type { DataSource, EntityMetadata } from 'typeorm';

type Column = EntityMetadata['columns'][number];

/** A piece of a statement, and the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Whose columns are meant, by the name that it has among others. */
export interface Table {
  readonly source: DataSource;
  readonly metadata: EntityMetadata;
  readonly name?: string;
}

const COMPARED: Readonly<Record<string, string>> = {
  equal: '=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  moreThan: '>',
  moreThanOrEqual: '>=',
  like: 'LIKE',
};

/**
 * What TypeORM makes of these conditions, without its query builder. Undefined where something else is asked for than
 * conditions on columns; an empty text is no condition at all; no alternative is no row.
 */
export function anyOf(table: Table, alternatives: readonly object[]): Sql | undefined {
  if (alternatives.length === 0) return { text: '0 = 1', values: [] };
  const all = alternatives.map((one) => allOf(table, one));
  if (all.some((one) => one?.text === '')) return { text: '', values: [] };
  return joined(all, ' OR ');
}

function allOf(table: Table, conditions: object): Sql | undefined {
  return joined(
    Object.entries(conditions).map(([property, condition]) => {
      const column = table.metadata.findColumnWithPropertyName(property);
      return column && conditionOn(table, column, condition);
    }),
    ' AND ',
  );
}

function joined(all: readonly (Sql | undefined)[], by: string): Sql | undefined {
  const known = all.filter((one) => one !== undefined);
  if (known.length < all.length) return undefined;
  const text = known.map((one) => (all.length > 1 ? `(${one.text})` : one.text)).join(by);
  return { text, values: known.flatMap((one) => one.values) };
}

function conditionOn(table: Table, column: Column, condition: unknown): Sql | undefined {
  if (condition === undefined || condition === null) return undefined;
  const { driver } = table.source;
  const name = `${table.name ? `${driver.escape(table.name)}.` : ''}${driver.escape(column.databaseName)}`;
  const { type, child, value } =
    condition instanceof FindOperator ? (condition as FindOperator<unknown>) : Equal<unknown>(condition);
  const within = (one: unknown) => conditionOn(table, column, one);
  const compared = (text: string, values: readonly unknown[]): Sql | undefined =>
    // What is said of a list or an object as a whole, is said in words of the database: TypeORM's.
    child || column.type === 'json'
      ? undefined
      : { text, values: values.map((one) => driver.preparePersistentValue(one, column) as unknown) };
  switch (type) {
    case 'isNull':
      return { text: `${name} IS NULL`, values: [] };
    case 'not': {
      const inner = within(child ?? value);
      return inner && { ...inner, text: `NOT(${inner.text})` };
    }
    case 'and':
      return joined((value as readonly unknown[]).map(within), ' AND ');
    case 'in': {
      const all = value as readonly unknown[];
      return compared(all.length > 0 ? `${name} IN (${all.map(() => '?').join()})` : '0 = 1', all);
    }
    case 'raw':
      return raw(condition as FindOperator<unknown>, name);
    default:
      return COMPARED[type] === undefined ? undefined : compared(`${name} ${COMPARED[type]} ?`, [value]);
  }
}

function raw({ getSql, objectLiteralParameters: named = {} }: FindOperator<unknown>, name: string): Sql | undefined {
  const values: unknown[] = [];
  const text = getSql?.(name).replace(/(?<!:):(\w+)/g, (_all, key: string) => {
    values.push((named as Readonly<Record<string, unknown>>)[key]);
    return '?';
  });
  return text === undefined || values.includes(undefined) ? undefined : { text, values };
}
