import { canariesIn, TENANTS } from './canaries.js';
import type { Canary, Tenant } from './canaries.js';
import { CALLERS, nameOf, RELATIONS } from './city-callers.js';
import type { CityCaller, Relation } from './city-callers.js';
import type { Answer, City, Things } from './city.js';

/** What one route answers, written by hand. Whoever is not named is refused: 401 who is nobody, 403 everybody else. */
export interface Row {
  /** Who gets in; to read: 200, to change: past every question of who one is. */
  readonly in: readonly Relation[];
  /** Who is told that there is no such thing. */
  readonly missing?: readonly Relation[];
  /** What the parts of the path name, by the names of `Things`. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** `$pair` stands for the id of a thing. */
  readonly body?: object;
  /** What those who get in are answered. */
  readonly is?: readonly number[];
  /** What those who are nobody are answered, if not 401. */
  readonly nobody?: number;
  /** Asked in a login of its own, because it ends or changes that. */
  readonly ownLogin?: true;
}

export type Expected = Readonly<Record<string, Row | readonly Row[]>>;
export type Readers = Readonly<Record<string, readonly Relation[]>>;

/** One question of the matrix, and what came of it. */
export interface Asked {
  readonly route: string;
  readonly tenant: Tenant;
  readonly caller: CityCaller;
  readonly url: string;
  readonly expected: readonly number[];
  readonly answer: Answer;
  /** The same question after something that is nowhere, where the answer is to be 404. */
  readonly nowhere?: Answer;
}

const DONE = [200, 201, 204];
/** The versions and contents that the matrix sends are wrong on purpose: past the door, nothing is changed. */
const PAST_THE_DOOR = [...DONE, 409, 422];
const NOBODY: readonly Relation[] = ['anonymous', 'disabled'];

export const rowsOf = (expected: Expected): [route: string, row: Row][] =>
  Object.entries(expected).flatMap(([route, rows]) => [rows].flat().map((row): [string, Row] => [route, row as Row]));

/** Routes without a row, and rows without a route. */
export function unlisted(routes: readonly string[], expected: Expected): string[] {
  const known = Object.keys(expected);
  return [
    ...routes.filter((route) => !known.includes(route)).map((route) => `no row: ${route}`),
    ...known.filter((route) => !routes.includes(route)).map((route) => `no route: ${route}`),
  ];
}

/**
 * Asks every route as everybody, after the things of both halves. Who is refused whatever they ask for is asked by the
 * first row of a route alone, and who is the same to both halves after the things of the first.
 */
export async function askAll(city: City, expected: Expected, callers = CALLERS): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const [route, row] of rowsOf(expected)) {
    const [first = row] = [expected[route] ?? row].flat() as Row[];
    for (const tenant of TENANTS) {
      if (tenant === 'b' && !(asksAfter(row) && isThere(row, city.things.b))) continue;
      const standing = callers
        .filter(
          ({ account, relationTo }) =>
            tenant === 'a' || (account !== 'delegate' && relationTo('a') !== relationTo('b')),
        )
        .filter((caller) => row === first || ![first, row].every((one) => isRefused(one, caller.relationTo(tenant))));
      asked.push(...(await Promise.all(standing.map((caller) => askOne(city, { route, row, tenant, caller })))));
    }
  }
  return asked;
}

const isRefused = (row: Row, relation: Relation) => !row.in.includes(relation) && !row.missing?.includes(relation);

interface Question {
  readonly route: string;
  readonly row: Row;
  readonly tenant: Tenant;
  readonly caller: CityCaller;
}

async function askOne(city: City, { route, row, tenant, caller }: Question): Promise<Asked> {
  const [method = '', pattern = ''] = route.split(' ');
  const things = city.things[tenant];
  const expected = expectedOf(method, row, caller.relationTo(tenant));
  const body = row.body && (filled(row.body, things) as object);
  const url = pathWith(pattern, row, things) + filledText(row.query ?? '', things);
  if (row.ownLogin && caller.account !== null) city.forgetLogin(caller.account);
  const answer = await city.ask(caller.account, method, url, body);
  if (row.ownLogin && caller.account !== null) city.forgetLogin(caller.account);
  const found = { route, tenant, caller, url, expected, answer };
  if (!expected.includes(404)) return found;
  const nothing = nowhereFor(row, things);
  const elsewhere = pathWith(pattern, row, nothing) + filledText(row.query ?? '', things);
  const otherBody = elsewhere === url && row.body ? (filled(row.body, nothing) as object) : body;
  if (elsewhere === url && otherBody === body) return found;
  return { ...found, nowhere: await city.ask(caller.account, method, elsewhere, otherBody) };
}

/** The same things, but for the last that the path names, or the body of what has no path: of that there is none. */
function nowhereFor({ path = {}, body = {} }: Row, things: Things): Things {
  const inPath = Object.values(path).filter((name) => !name.startsWith('='));
  const inBody = [...JSON.stringify(body).matchAll(/\$(\w+)/g)].map(([, name]) => name);
  const last = [...inBody, ...inPath].at(-1);
  return Object.fromEntries(Object.entries(things).map(([of, id]) => [of, of === last ? nowhereOf(id) : id]));
}

function expectedOf(method: string, row: Row, relation: Relation): readonly number[] {
  if (row.in.includes(relation)) return row.is ?? (method === 'GET' ? [200] : PAST_THE_DOOR);
  if (row.missing?.includes(relation)) return [404];
  return NOBODY.includes(relation) ? [row.nobody ?? 401] : [403];
}

function pathWith(pattern: string, { path = {} }: Row, things: Things): string {
  return pattern.replace(/:(\w+)/g, (_all, part: string) => {
    const name = path[part];
    if (name === undefined) throw new Error(`${pattern}: the row does not say what :${part} names`);
    return name.startsWith('=') ? name.slice(1) : thing(name, things);
  });
}

/** Whether a row is about things of one half at all. */
const asksAfter = ({ path = {}, query = '', body = {} }: Row) =>
  Object.values(path).some((name) => !name.startsWith('=')) || `${query}${JSON.stringify(body)}`.includes('$');

/** Some things, as an assignment, are in the first half only. */
const isThere = ({ path = {} }: Row, things: Things) =>
  Object.values(path).every((name) => name.startsWith('=') || things[name] !== undefined);

const filledText = (text: string, things: Things) =>
  text.replace(/\$(\w+)/g, (_all, name: string) => thing(name, things));

function filled(value: unknown, things: Things): unknown {
  if (typeof value === 'string') return filledText(value, things);
  if (Array.isArray(value)) return value.map((one) => filled(one, things));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, things)]));
}

function thing(name: string, things: Things): string {
  const id = things[name];
  if (id === undefined) throw new Error(`the city has no ${name}`);
  return id;
}

const nowhereOf = (id: string) => id.replace(/_\w+$/, `_${'0'.repeat(26)}`);

/** Answers that are not what the file says. */
export const wrongAnswers = (asked: readonly Asked[]): string[] =>
  asked
    .filter(({ expected, answer }) => !expected.includes(answer.status))
    .map((one) => `${labelOf(one)}: ${one.answer.status}, not ${one.expected.join('/')} ${codeOf(one.answer)}`);

/** Answers from which one can tell what is not one's own from what is nowhere. */
export const tellingAnswers = (asked: readonly Asked[]): string[] =>
  asked.filter(({ answer, nowhere }) => nowhere && bare(answer) !== bare(nowhere)).map(labelOf);

/** Canaries that sing where they must not. */
export function leaks(asked: readonly Asked[], readers: Readers): string[] {
  return asked.flatMap((one) =>
    canariesIn(`${one.answer.text} ${one.answer.headers}`)
      .filter((canary) => !mayRead(canary, one.caller, readers))
      .map(({ tenant, of }) => `${labelOf(one)}: ${of} of ${tenant}`),
  );
}

/** Answers of the second time that are not what they were the first time. */
export function moved(before: readonly Asked[], after: readonly Asked[]): string[] {
  const kept = new Map(before.map((one) => [labelOf(one), unversioned(one.answer)]));
  return after.filter((one) => kept.get(labelOf(one)) !== unversioned(one.answer)).map(labelOf);
}

/**
 * Opening a need to a provider is a new version of it, also to those who are told no more than before; and the figures of
 * the coverage say up to which letter of the whole city they are exact.
 */
const unversioned = (answer: Answer) =>
  bare(answer).replace(/"(version|changedAt|letters|letterAt)":("[^"]*"|\d+)/g, '');

/** Canaries that never sang to anybody: what they stand for was not tried. */
export function silent(asked: readonly Asked[], readers: Readers): string[] {
  const heard = new Set(asked.flatMap(({ answer }) => canariesIn(answer.text)).map(({ of }) => of));
  return Object.keys(readers).filter((of) => !heard.has(of.toLowerCase()));
}

export function mayRead({ tenant, of }: Canary, caller: CityCaller, readers: Readers): boolean {
  const [, may = []] = Object.entries(readers).find(([name]) => name.toLowerCase() === of) ?? [];
  return may.includes(caller.relationTo(tenant));
}

/** Relations that no row may forget, for the table itself. */
export const strangeRelations = (expected: Expected): string[] =>
  rowsOf(expected).flatMap(([route, row]) =>
    [...row.in, ...(row.missing ?? [])].filter((one) => !RELATIONS.includes(one)).map((one) => `${route} ${one}`),
  );

const labelOf = ({ route, tenant, caller, url }: Asked) => `${route} as ${nameOf(caller)} (${tenant}) ${url}`;

function codeOf({ text }: Answer): string {
  const [, code = text.slice(0, 80)] = /"code":"([^"]+)"/.exec(text) ?? [];
  return code;
}

/** Without what is different in every answer: ids, and the number of the request. */
const bare = ({ status, text }: Answer) =>
  `${status} ${text.replace(/"(requestId|instance)":"[^"]*"/g, '').replace(/\w+_[0-9A-Z]{26}/g, 'id')}`;
