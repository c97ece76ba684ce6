import type { Things } from './city.js';
import type { HostileCity, Sent } from './hostile-city.js';

/**
 * What a well-meaning client sends to a door: `$need` is the id of a thing of the city, `$version` the version of what the
 * path names first.
 */
export interface Honest {
  readonly as: string | null;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  /** What it is answered, if not that it is done. */
  readonly is?: number;
  /** Rows that it touches where nothing comes of it: the count of tries at a door, or what is undone again. */
  readonly leaves?: number;
  /** What has to have happened before. */
  readonly first?: readonly (Honest & { readonly route: string })[];
}

/** Another thing in the place of one: of the path, of the query or of the form. */
export interface Twist {
  readonly part?: (name: string, value: string) => string;
  readonly query?: string;
  readonly body?: (body: unknown) => unknown;
}

/** Sends it, after what has to come before; with a twist, as somebody who means no good. */
export function sendHonest(city: HostileCity, route: string, honest: Honest, twist: Twist = {}) {
  const before = (honest.first ?? []).map((one) => () => requestOf(city, one.route, one, {}));
  const accounts = [honest, ...(honest.first ?? [])].map(({ as }) => as);
  return city.send([...before, () => requestOf(city, route, honest, twist)], accounts);
}

async function requestOf(city: HostileCity, route: string, honest: Honest, twist: Twist): Promise<Sent> {
  const [method = '', pattern = ''] = route.split(' ');
  const { things } = city;
  const ids = Object.entries(honest.path ?? {}).map(([name, of]): [string, string] => [
    name,
    of.startsWith('=') ? of.slice(1) : thing(of, things),
  ]);
  const parts = new Map(ids);
  const url = pattern.replace(/:(\w+)/g, (_all, name: string) => {
    const value = parts.get(name);
    if (value === undefined) throw new Error(`${route}: nobody says what :${name} names`);
    return twist.part?.(name, value) ?? value;
  });
  const wanted = JSON.stringify(honest.body ?? null).includes('"$version"');
  const version = wanted ? await city.versionOf(ids[0]?.[1] ?? '') : 0;
  const filled = honest.body === undefined ? undefined : fill(honest.body, things, version);
  const query = twist.query ?? (honest.query ? filledText(honest.query, things) : '');
  const body = twist.body ? twist.body(filled) : filled;
  return { account: honest.as, method, url: url + query, ...(body !== undefined && { body }) };
}

function fill(value: unknown, things: Things, version: number): unknown {
  if (value === '$version') return version;
  if (typeof value === 'string') return filledText(value, things);
  if (Array.isArray(value)) return value.map((one) => fill(one, things, version));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, things, version)]));
}

const filledText = (text: string, things: Things) =>
  text.replace(/\$(\w+)/g, (_all, name: string) => thing(name, things));

function thing(name: string, things: Things): string {
  const id = things[name];
  if (id === undefined) throw new Error(`the city has no ${name}`);
  return id;
}
