import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Table } from '../support/attacked-house.js';
import { foreignTo, honestly, POISON, sendForeign } from '../support/foreign-fields.js';
import type { SendForeign } from '../support/foreign-fields.js';
import type { Door } from '../support/hostile.js';
import { sendHonest } from '../support/honest.js';
import type { Honest } from '../support/honest.js';
import { hostileCity } from '../support/hostile-city.js';
import type { HostileCity } from '../support/hostile-city.js';
import { routeOf, withValue } from '../support/inputs.js';
import { HONEST } from './honest-requests.js';

/** Each form of the document as an honest client sends it, which is taken, with one thing more that is not theirs to say. */
describe('whoever adds to an honest form what is not theirs to say', () => {
  let city: HostileCity;
  let before: Table[];
  let writes: { route: string; door: Door; honest: readonly Honest[] }[];
  beforeAll(async () => {
    city = await hostileCity();
    before = await city.tables();
    writes = city.doors
      .filter(({ method }) => method !== 'GET')
      .map((door) => ({ door, route: routeOf(door), honest: [HONEST[routeOf(door)] ?? []].flat() as Honest[] }));
  });
  afterAll(() => city?.close());

  it('is refused at every form of the document, and nothing is written', async () => {
    const found: string[] = [];
    const forms = writes.filter(({ door }) => door.form);
    let tried = 0;
    for (const { route, door, honest } of forms) {
      const known = Object.keys(door.form?.properties ?? {});
      if (honest.length === 0) found.push(`${route}: no honest request`);
      for (const one of honest) {
        const send = honestly(city, route, one);
        for (const foreign of foreignTo(one.body ?? {}, known)) {
          found.push(...(await sendForeign(send, foreign)).map((wrong) => `${route} as ${one.as} ${wrong}`));
          tried++;
        }
      }
    }
    console.info(`foreign fields: ${tried} at ${forms.length} forms`);
    expect(found).toEqual([]);
    expect(forms.length).toBeGreaterThan(50);
    expect(tried).toBeGreaterThan(1_500);
  });

  it('gets no further at a door that takes no form', async () => {
    const found: string[] = [];
    for (const { route, honest } of writes.filter(({ door }) => !door.form)) {
      for (const one of honest) {
        const plain = await sendHonest(city, route, one);
        for (const { path, value } of foreignTo({}, [])) {
          const { answer, rows } = await sendHonest(city, route, one, { body: () => withValue({}, path, value) });
          const isRefused = answer.status === 400 || answer.status === 422;
          // Not read, it changes nothing of what is done without it.
          if (!isRefused && (answer.status !== plain.answer.status || rows > plain.rows)) {
            found.push(`${route} ${path.join('.')}: ${answer.status}, ${rows} rows`);
          }
          if (POISON in {}) found.push(`${route} ${path.join('.')}: every object is poisoned`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('has changed no row of any table', async () => {
    expect(await city.tables()).toEqual(before);
  });

  it('would be seen at a form that takes what it gets', async () => {
    const form = { title: '批次追溯', cases: [{ title: '某厂' }] };
    const found: string[] = [];
    const all = foreignTo(form, []);
    for (const foreign of all) found.push(...(await sendForeign(taking(form), foreign)));
    const by = (sign: RegExp) => found.filter((wrong) => sign.test(wrong)).length;
    expect(by(/: 201/)).toBe(all.length);
    expect(by(/rows written/)).toBe(all.length);
    // By `__proto__` and by `constructor`, in the form and in what is within it.
    expect(by(/poisoned/)).toBe(4);
    expect(POISON in {}).toBe(false);
  });
});

/** A door with the hole that is looked for: whatever comes is laid over what it knows, to any depth. */
function taking(form: object): SendForeign {
  return async ({ path, value }) => {
    const sent = JSON.parse(JSON.stringify(withValue(form, path, value))) as Record<string, unknown>;
    layOver(JSON.parse(JSON.stringify(form)) as Record<string, unknown>, sent);
    return { status: 201, text: '', rows: 1 };
  };
}

function layOver(target: Record<string, unknown>, sent: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(sent)) {
    const held = target[key];
    const isDeep = typeof value === 'object' && value !== null && ['object', 'function'].includes(typeof held);
    if (isDeep) layOver(held as Record<string, unknown>, value as Record<string, unknown>);
    else target[key] = value;
  }
}
