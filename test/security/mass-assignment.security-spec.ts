import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as } from '../support/ask.js';
import type { Ask } from '../support/ask.js';
import { attackedHouse, each, passerOf, realPath, tablesOf, weakServer } from '../support/attacked-house.js';
import type { AttackedHouse, Table } from '../support/attacked-house.js';
import { honestForm } from '../support/hostile.js';
import type { Door, Schema } from '../support/hostile.js';

/** What only the house sets: nobody's form has such a field unless its document says so. */
const NOT_THEIRS = [
  'role',
  'roles',
  'status',
  'version2',
  'visibility',
  'organisationId',
  'isDemo',
  'collectorId',
  'collectedBy',
  'id',
  'ref',
  'tenant',
  'changedBy',
  'recordedAt',
  'publishedAt',
  'origin',
  'enterpriseId',
  'providerId',
  'within',
  'assigned',
  'standing',
  'mustChange',
  'passwordHash',
  'sessionEpoch',
  'openedTo',
  'contactsTo',
];
const UTF16 = 'application/json; charset=utf-16';

interface Mutation {
  readonly name: string;
  readonly body: string;
  readonly type?: string;
}

/** The same honest form, each time with one thing that it must not have. */
function mutationsOf({ form = {} }: Door): Mutation[] {
  const honest = honestForm(form);
  const text = JSON.stringify(honest);
  const known = Object.keys(form.properties ?? {});
  const withRaw = (more: string) => text.replace(/\}$/, `${text === '{}' ? '' : ','}${more}}`);
  const [first = 'role'] = known;
  return [
    ...NOT_THEIRS.filter((field) => !known.includes(field)).map((field) => ({
      name: `extra ${field}`,
      body: JSON.stringify({ ...honest, [field]: 'bureau' }),
    })),
    ...['__proto__', 'constructor', 'prototype'].map((key) => ({
      name: key,
      body: withRaw(`"${key}":{"role":"bureau"}`),
    })),
    { name: 'constructor.prototype', body: withRaw('"constructor":{"prototype":{"role":"bureau"}}') },
    { name: 'escaped __proto__', body: withRaw('"\\u005f_proto__":{"role":"bureau"}') },
    { name: 'a list of forms', body: `[${text}]` },
    { name: 'a form within a form', body: JSON.stringify({ form: honest }) },
    { name: 'a form as text', body: JSON.stringify(text) },
    { name: 'a key twice, the last wrong', body: withRaw(`"${first}":{"$gt":""}`) },
    { name: 'a foreign key twice', body: withRaw('"role":"bureau","role":null') },
    { name: 'byte order mark', body: `\uFEFF${withRaw('"role":"bureau"')}` },
    { name: 'two byte order marks', body: `\uFEFF\uFEFF${text}` },
    { name: 'UTF-16 declared', body: withRaw('"role":"bureau"'), type: UTF16 },
    { name: 'NUL between letters', body: withRaw('"role":"bureau"').split('').join('\0') },
    ...Object.entries(form.properties ?? {}).flatMap(([name, schema]) => nestedMutations(honest, name, schema)),
  ];
}

function nestedMutations(honest: object, name: string, schema: Schema): Mutation[] {
  const isList = schema.type === 'array';
  if (!isList && schema.type !== undefined && schema.type !== 'object') return [];
  const bad = { role: 'bureau', status: 'published', id: 'x', isDemo: true };
  return [
    { name: `nested extras in ${name}`, body: JSON.stringify({ ...honest, [name]: isList ? [bad] : bad }) },
    { name: `${name} as an object like a list`, body: JSON.stringify({ ...honest, [name]: { 0: bad, length: 1 } }) },
    { name: `nested __proto__ in ${name}`, body: JSON.stringify({ ...honest, [name]: [{ constructor: bad }] }) },
  ];
}

interface Target {
  readonly ask: Ask;
  readonly path: string;
  readonly who: string;
}

/** What was not refused, and what fell over. */
async function sendAll(door: Door, { ask, path, who }: Target): Promise<{ tried: number; found: string[] }> {
  const found: string[] = [];
  const mutations = mutationsOf(door);
  await each(mutations, async ({ name, body, type = 'application/json' }) => {
    const { status } = await ask(path, body, as(who, { 'content-type': type }), door.method);
    if (status < 400 || status >= 500 || [401, 403].includes(status))
      found.push(`${door.method} ${path} ${name}: ${status}`);
  });
  return { tried: mutations.length, found };
}

describe('whoever fills in what is not theirs to fill in', () => {
  let house: AttackedHouse;
  let before: Table[];
  beforeAll(async () => {
    house = await attackedHouse();
    before = tablesOf(house.folder);
  });
  afterAll(() => house?.close());

  it('is refused at every form, in every way', async () => {
    const withForm = house.doors.filter(({ form }) => form);
    expect(withForm.length).toBeGreaterThan(30);
    let tried = 0;
    for (const door of withForm) {
      const target = { ask: house.ask, path: realPath(door, house.things), who: await passerOf(house.ask, door) };
      const { tried: one, found } = await sendAll(door, target);
      expect(one).toBeGreaterThanOrEqual(25);
      expect(found).toEqual([]);
      tried += one;
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  it('is told no more, and no other thing, by a query that nobody reads', async () => {
    const wrong: string[] = [];
    for (const door of house.doors.filter(({ method }) => method === 'GET')) {
      const path = realPath(door, house.things);
      const plain = await house.ask(path);
      for (const query of ['role=bureau', 'isDemo=true&organisationId=org_bureau', 'visibleTo=bureau', '__proto__=x']) {
        const reply = await house.ask(`${path}?${query}`);
        const isSame = reply.status === plain.status && withoutIds(reply.text) === withoutIds(plain.text);
        if (!isSame && (reply.status < 400 || reply.status >= 500)) wrong.push(`${path}?${query}: ${reply.status}`);
      }
      for (const { name } of (door.parameters ?? []).filter((one) => one.in === 'query')) {
        const { status } = await house.ask(`${path}?${name}=1&${name}=2`, undefined, as('bureau'));
        if (status >= 500) wrong.push(`${path} ${name} twice: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has changed nothing', () => {
    expect(tablesOf(house.folder)).toEqual(before);
  });

  it('would be seen at a form that takes what it gets', async () => {
    const weak = await weakServer((_request, body) => {
      try {
        return { status: 201, body: { ...(JSON.parse(body) as object) } };
      } catch {
        return { status: 400, body: {} };
      }
    });
    const [door] = house.doors.filter(({ form }) => form);
    if (!door) throw new Error('no form');
    const { found } = await sendAll(door, { ask: weak.ask, path: '/weak', who: 'bureau' });
    await weak.close();
    expect(found.length).toBeGreaterThan(20);
  });
});

const withoutIds = (text: string) => text.replace(/"(requestId|instance|now|at)":"[^"]*"/g, '');
