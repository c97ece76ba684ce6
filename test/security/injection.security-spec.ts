import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { assail, hearing, inBody, inPath, inQuery, isFree, sendObjects, totalIn } from '../support/assault.js';
import type { Bounds, Input, Send } from '../support/assault.js';
import type { Table } from '../support/attacked-house.js';
import { CALLERS } from '../support/city-callers.js';
import { hostileCity } from '../support/hostile-city.js';
import type { HostileCity } from '../support/hostile-city.js';
import { sendHonest } from '../support/honest.js';
import type { Honest } from '../support/honest.js';
import type { Door } from '../support/hostile.js';
import { isText, nameOfPlace, placesOf, routeOf, valueAt } from '../support/inputs.js';
import { CANARY_READERS } from './canary-readers.js';
import { HONEST } from './honest-requests.js';
import { readsOf } from './honest-reads.js';
import { CORPUS, GENTLE, HALF, HUGE, RULED } from './injection-corpus.js';

/** By default each input is sent a part of the texts, another than its neighbour; SECURITY_FULL=1 sends all to all. */
const IS_FULL = Boolean(process.env['SECURITY_FULL']);
const PARTS = IS_FULL ? 1 : 48;
const PATIENCE_MS = IS_FULL ? 3_600_000 : 240_000;
let turn = 0;
function textsFor({ isPath }: Input): readonly string[] {
  const at = turn++;
  const share = CORPUS.filter((_text, index) => index % PARTS === at % PARTS);
  // The gentle ones pass most rules: what they reach is reached by every input.
  return [...new Set([...GENTLE, HALF, ...share])].filter((text) => !isPath || text !== '');
}

describe('whoever sends what is no text but a command', () => {
  let city: HostileCity;
  let before: Table[];
  let writes: { route: string; door: Door; honest: readonly Honest[] }[];
  let reads: { route: string; door: Door; honest: readonly Honest[] }[];
  beforeAll(async () => {
    city = await hostileCity();
    before = await city.tables();
    const all = city.doors.map((door) => ({ door, route: routeOf(door) }));
    writes = all.flatMap(({ door, route }) =>
      door.method === 'GET' ? [] : [{ door, route, honest: [HONEST[route] ?? []].flat() as Honest[] }],
    );
    reads = all.flatMap(({ door, route }) => (door.method === 'GET' ? [{ door, route, honest: readsOf(route) }] : []));
  });
  afterAll(() => city?.close());

  const sender =
    (route: string, honest: Honest): Send =>
    (twist) =>
      sendHonest(city, route, honest, twist);
  const placesAt = (door: Door) => (door.form ? placesOf(door.form, city.document.components.schemas) : []);
  async function boundsOf(route: string, honest: Honest): Promise<Bounds & { status: number; text: string }> {
    const { answer, rows } = await sendHonest(city, route, honest);
    const caller = CALLERS.find(({ account }) => account === honest.as);
    if (!caller) throw new Error(`${route}: nobody is called ${honest.as ?? 'nobody'}`);
    const total = totalIn(answer.text);
    return { ...answer, rows, leaves: honest.leaves ?? 0, total, hears: hearing(caller, CANARY_READERS) };
  }

  it('has enough to send', () => {
    expect(new Set(CORPUS).size).toBe(CORPUS.length);
    expect(CORPUS.length).toBeGreaterThanOrEqual(200);
  });

  it('knows an honest request of every door, with every field of its form', async () => {
    const wrong: string[] = [];
    for (const { route, door, honest } of [...writes, ...reads]) {
      if (honest.length === 0) wrong.push(`${route}: no honest request`);
      for (const place of placesAt(door)) {
        const isFilled = honest.some(({ body }) => valueAt(body, place.path) !== undefined);
        if (!isFilled) wrong.push(`${route}: nobody fills ${nameOfPlace(place)}`);
      }
      for (const one of honest) {
        const { status, text } = await boundsOf(route, one);
        const isFine = one.is === undefined ? status < 300 : status === one.is;
        if (!isFine) wrong.push(`${route} as ${one.as}: ${status} ${text.slice(0, 300)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(writes.length).toBeGreaterThan(60);
    expect(reads.length).toBeGreaterThan(25);
    const known = writes.map(({ route }) => route);
    expect(Object.keys(HONEST).filter((route) => !known.includes(route))).toEqual([]);
  });

  it(
    'topples, changes and hears nothing by any text of any form',
    async () => {
      const found: string[] = [];
      const unreached = new Set<string>();
      let tried = 0;
      for (const { route, door, honest } of writes) {
        for (const place of placesAt(door).filter(isText)) {
          const able = honest.filter(({ body }) => valueAt(body, place.path) !== undefined);
          let reached = 0;
          for (const one of able) {
            const input = inBody(place);
            const texts = [...textsFor(input), ...(IS_FULL ? HUGE : HUGE.slice(turn % 3, (turn % 3) + 1))];
            const outcome = await assail(sender(route, one), input, texts, await boundsOf(route, one));
            found.push(...outcome.found.map((wrong) => `${route} ${wrong}`));
            tried += outcome.tried;
            reached += outcome.reached;
          }
          const isRuled = !isFree(place) || RULED.some((rule) => rule.test(`${route} ${nameOfPlace(place)}`));
          if (reached === 0 && !isRuled) unreached.add(`${route} ${nameOfPlace(place)}`);
        }
      }
      console.info(`texts in forms: ${tried}`);
      expect(found).toEqual([]);
      expect([...unreached]).toEqual([]);
      expect(tried).toBeGreaterThan(1_500);
    },
    PATIENCE_MS,
  );

  it(
    'is refused by the shape wherever an object stands for a scalar',
    async () => {
      const found: string[] = [];
      for (const { route, door, honest } of writes) {
        for (const place of placesAt(door)) {
          const one = honest.find(({ body }) => valueAt(body, place.path) !== undefined);
          if (!one) continue;
          const wrongs = await sendObjects(sender(route, one), place);
          found.push(...wrongs.map((wrong) => `${route} ${wrong}`));
        }
      }
      expect(found).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'topples, changes and hears nothing by any parameter of any address',
    async () => {
      const found: string[] = [];
      let tried = 0;
      for (const { route, door, honest } of [...reads, ...writes]) {
        for (const one of honest.slice(0, door.method === 'GET' ? undefined : 1)) {
          const parts = [...door.path.matchAll(/\{(\w+)\}/g)].map(([, part = '']) => inPath(part));
          const names = (door.parameters ?? []).filter((parameter) => parameter.in === 'query');
          const queries = names.map(({ name }) => inQuery(name, one.query));
          const inputs = [...parts, ...queries];
          const bounds = inputs.length > 0 ? await boundsOf(route, one) : undefined;
          for (const input of bounds ? inputs : []) {
            if (!bounds) continue;
            const outcome = await assail(sender(route, one), input, textsFor(input), bounds);
            found.push(...outcome.found.map((wrong) => `${route} as ${one.as} ${wrong}`));
            tried += outcome.tried;
          }
        }
      }
      console.info(`texts in addresses: ${tried}`);
      expect(found).toEqual([]);
      expect(tried).toBeGreaterThan(1_000);
    },
    PATIENCE_MS,
  );

  it('has changed no row of any table', async () => {
    expect(await city.tables()).toEqual(before);
  });

  it('would be seen where a text becomes part of a command', async () => {
    const weak = weakDoor();
    const bounds: Bounds = { rows: 1, leaves: 0, total: 1, hears: ({ tenant }) => tenant === 'a' };
    const place = { path: ['title'], schema: { type: 'string' } };
    const { found } = await assail(weak, inBody(place), CORPUS, bounds);
    const by = (sign: RegExp) => found.filter((wrong) => sign.test(wrong)).length;
    expect(by(/: 500/)).toBeGreaterThan(10);
    expect(by(/rows, not/)).toBeGreaterThan(0);
    expect(by(/hits, not/)).toBeGreaterThan(0);
    expect(by(/needbureau of b/)).toBeGreaterThan(0);
    expect((await sendObjects(weak, place)).length).toBeGreaterThan(0);
  });
});

/** Writes and reads by commands that it puts together: what the check has to find. */
function weakDoor(): Send {
  const database = new Database(':memory:');
  database.exec(`CREATE TABLE need (id TEXT, tenant TEXT, text TEXT)`);
  database.exec(`INSERT INTO need VALUES ('1', 'a', 'zqaneedpublicz'), ('2', 'b', 'zqbneedbureauz')`);
  const changes = () => Number((database.prepare('SELECT total_changes() AS n').get() as { n: number }).n);
  return async (twist) => {
    const { title } = (twist.body ?? String)({}) as { title: unknown };
    const from = changes();
    database.exec('BEGIN');
    try {
      database.exec(`UPDATE need SET id = id WHERE tenant = 'a' AND id = '${String(title)}'`);
      const rows = database.prepare(`SELECT * FROM need WHERE tenant = 'a' AND text = '${String(title)}'`).all();
      const text = JSON.stringify({ total: rows.length, rows });
      return { answer: { status: 200, text }, rows: changes() - from };
    } catch {
      return { answer: { status: 500, text: '' }, rows: 0 };
    } finally {
      database.exec('ROLLBACK');
    }
  };
}
