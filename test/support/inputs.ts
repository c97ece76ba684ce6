import { resolved } from './hostile.js';
import type { Door, OpenApi, Schema } from './hostile.js';

type Key = string | number;

/** One scalar of a form, wherever it stands: `scenarios.0.priceMin`. */
export interface Place {
  readonly path: readonly Key[];
  readonly schema: Schema;
}

const MOST_DEEP = 4;

/** Every scalar that a form has a place for, of lists the first. */
export function placesOf(
  schema: Schema,
  schemas: OpenApi['components']['schemas'],
  path: readonly Key[] = [],
): Place[] {
  const flat = flattened(schema, schemas);
  if (path.length > MOST_DEEP) return [];
  if (flat.type === 'array') return placesOf(flat.items ?? {}, schemas, [...path, 0]);
  if (flat.properties) {
    return Object.entries(flat.properties).flatMap(([name, one]) => placesOf(one, schemas, [...path, name]));
  }
  return path.length > 0 ? [{ path, schema: flat }] : [];
}

function flattened(schema: Schema, schemas: OpenApi['components']['schemas']): Schema {
  const [first] = schema.allOf ?? [];
  return resolved(first ?? schema, schemas);
}

export const isText = ({ schema }: Place) => schema.type === 'string';

/** The name of what stands there, without the numbers of lists. */
export const nameOfPlace = ({ path }: Place) => path.filter((key) => typeof key === 'string').join('.');

export function valueAt(form: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((held, key) => (held as Record<Key, unknown> | undefined)?.[key], form);
}

/** The same form with another value in one place. */
export function withValue(form: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(form) || (form === undefined && typeof key === 'number')) {
    const list = [...((form ?? []) as unknown[])];
    list[Number(key)] = withValue(list[Number(key)], rest, value);
    return list;
  }
  const held = (form ?? {}) as Record<Key, unknown>;
  return { ...held, [key]: withValue(held[key], rest, value) };
}

/** As the router writes it: `POST /api/v1/needs/:id/publish`. */
export const routeOf = ({ method, path }: Door) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
