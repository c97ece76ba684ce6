import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routesOf } from '../../apps/api/src/problem/known-routes.js';
import { canariesIn, phoneOf, word } from '../support/canaries.js';
import { CALLERS } from '../support/city-callers.js';
import { openCity } from '../support/city.js';
import type { City } from '../support/city.js';
import { LeakingDoors, SilentDoor } from '../support/leaking-doors.js';
import { askAll, leaks, moved, silent, tellingAnswers, unlisted, wrongAnswers } from '../support/matrix.js';
import type { Asked, Expected, Row } from '../support/matrix.js';
import { sqliteDatabase } from '../support/test-databases.js';
import { CANARY_READERS } from './canary-readers.js';
import { EXPECTED } from './expected-answers.js';
import { EVERYBODY } from './expected-groups.js';

/** Answers that are never twice the same, or the same for all by what they are. */
const OTHERWISE = /health|openapi|schema|sessions|me\/data|demo|timeline/;
/** Whatever is read or counted, and keeps nothing. */
const READS: Expected = Object.fromEntries(
  Object.entries(EXPECTED).filter(([route]) => /^GET |\/answers$/.test(route) && !OTHERWISE.test(route)),
);
/** A timeline tells who looked: asked for right before and right after, and not where asking is itself told. */
const TIMELINES: Expected = Object.fromEntries(
  Object.entries(EXPECTED)
    .filter(([route]) => route.includes('timeline'))
    .map(([route, rows]) => [route, ([rows].flat() as Row[]).filter(({ path }) => path?.['id'] !== 'enterprise')]),
);
/** Everybody's like, but for those who see more, the more there is. */
const FOREIGN = CALLERS.filter(({ account }) =>
  ['ent-a', 'prov-a', 'prov-b', 'dist-a', 'fin-a', 'assigned', 'delegate', null].includes(account),
);
const OFFICE = CALLERS.filter(({ account }) => account === 'bureau');
const at = (id: string) => ({ in: EVERYBODY, path: { id } });

describe('rows of others', () => {
  let city: City | undefined;
  let before: Asked[] = [];
  let after: Asked[] = [];
  let office: Asked[] = [];
  let officeAfter: Asked[] = [];
  let counted: Asked[] = [];
  let countedAfter: Asked[] = [];
  const LEAKING_TOTAL: Expected = { 'GET /api/v1/leaks/total': { in: EVERYBODY } };
  beforeAll(async () => {
    city = await openCity(await sqliteDatabase(), [LeakingDoors, SilentDoor]);
    await city.arrive();
    const ask = (expected: Expected, callers: typeof CALLERS) => (city ? askAll(city, expected, callers) : []);
    before = await ask(READS, FOREIGN);
    office = await ask(READS, OFFICE);
    counted = await ask(LEAKING_TOTAL, FOREIGN);
    before.push(...(await ask(TIMELINES, FOREIGN)));
    await city.keepToItself();
    after = await ask(TIMELINES, FOREIGN);
    after.push(...(await ask(READS, FOREIGN)));
    officeAfter = await ask(READS, OFFICE);
    countedAfter = await ask(LEAKING_TOTAL, FOREIGN);
  });
  afterAll(() => city?.close());

  it('change no answer, total or facet of those who may not see them', () => {
    expect(before.length).toBeGreaterThan(200);
    expect(moved(before, after)).toEqual([]);
    expect(leaks(after, CANARY_READERS)).toEqual([]);
  });

  it('were there: the bureau counts them, and so does a door that leaks', () => {
    const lists = ['needs', 'solutions', 'pairs', 'pipeline', 'organisations', 'people'];
    const counts = moved(office, officeAfter).join(' ');
    expect(lists.filter((list) => !counts.includes(`GET /api/v1/${list} `))).toEqual([]);
    expect(moved(counted, countedAfter)).toHaveLength(counted.length);
  });

  it('find every hole that was planted', async () => {
    if (!city) throw new Error('no city');
    const routes = routesOf(city.api.getHttpAdapter().getInstance());
    expect(unlisted(routes, EXPECTED)).toEqual(
      expect.arrayContaining(['no row: GET /api/v1/leaks/total', 'no row: GET /api/v1/shut']),
    );
    expect(unlisted([], { 'GET /api/v1/gone': { in: [] } })).toEqual(['no route: GET /api/v1/gone']);
    // Shut whoever comes: nothing is said, and nothing is read.
    const shut = await askAll(city, { 'GET /api/v1/shut': { in: EVERYBODY, is: [500] } });
    expect(wrongAnswers(shut)).toEqual([]);
    expect(shut.filter(({ answer }) => answer.text.includes('open'))).toEqual([]);

    const heard = async (expected: Expected) =>
      leaks(city ? await askAll(city, expected) : [], CANARY_READERS).join(' ');
    expect(await heard({ 'GET /api/v1/leaks/text/:id': at('needBureau') })).toMatch(
      /as prov-b \(a\) .*: needbureau of a/,
    );
    expect(await heard({ 'GET /api/v1/leaks/header/:id': at('needDraft') })).toMatch(
      /as ent-b \(a\) .*: needdraft of a/,
    );
    const telling = { in: [], missing: EVERYBODY, path: { id: 'needOwner' } };
    const told = await askAll(city, { 'GET /api/v1/leaks/existence/:id': telling });
    expect(tellingAnswers(told)).toHaveLength(told.length);

    // Expectations that are wrong.
    const flipped = await askAll(city, {
      'GET /api/v1/needs/:id': { in: ['otherProvider'], path: { id: 'needBureau' } },
    });
    expect(wrongAnswers(flipped).join(' ')).toMatch(/as prov-b \(a\) .*: 404, not 200 ADAPTATION.NEED_MISSING/);
    const strict = { ...CANARY_READERS, needBureau: ['bureau'] as const };
    expect(leaks(before, strict).join(' ')).toMatch(/as ent-a .*: needbureau of a/);
    expect(silent(before, { nobodySings: [] })).toEqual(['nobodySings']);
  });

  it('are told by their words and numbers, in whatever they stand', () => {
    const text = `x${word('a', 'needBureau').toUpperCase()}。tel:${phoneOf('b', 'personContact')}`;
    expect(canariesIn(text)).toEqual([
      { tenant: 'a', of: 'needbureau' },
      { tenant: 'b', of: 'personcontact' },
    ]);
  });
});
