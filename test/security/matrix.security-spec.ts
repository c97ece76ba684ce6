import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routesOf } from '../../apps/api/src/problem/known-routes.js';
import { openCity } from '../support/city.js';
import type { City } from '../support/city.js';
import { askAll, leaks, silent, strangeRelations, tellingAnswers, unlisted, wrongAnswers } from '../support/matrix.js';
import type { Asked } from '../support/matrix.js';
import { sqliteDatabase } from '../support/test-databases.js';
import { CANARY_READERS } from './canary-readers.js';
import { EXPECTED } from './expected-answers.js';

describe('every route, as everybody, after the rows of everybody', () => {
  let city: City | undefined;
  let routes: string[];
  let asked: Asked[];
  beforeAll(async () => {
    city = await openCity(await sqliteDatabase());
    routes = routesOf(city.api.getHttpAdapter().getInstance()).filter((route) => !route.startsWith('HEAD '));
    asked = await askAll(city, EXPECTED);
  }, 120_000);
  afterAll(() => city?.close());

  it('is in the file of expected answers, and nothing else is', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(unlisted(routes, EXPECTED)).toEqual([]);
    expect(strangeRelations(EXPECTED)).toEqual([]);
  });

  it('answers as the file says', () => {
    expect(wrongAnswers(asked)).toEqual([]);
  });

  it('tells nobody what is not theirs', () => {
    expect(leaks(asked, CANARY_READERS)).toEqual([]);
    expect(silent(asked, CANARY_READERS)).toEqual([]);
  });

  it('ends no login but one’s own', async () => {
    const reply = await city?.ask('ent-a', 'GET', '/api/v1/sessions');
    const id = /session_\w+/.exec(reply?.text ?? '')?.[0] ?? '';
    for (const account of ['ent-b', 'delegate', 'bureau', 'system', 'security', 'audit']) {
      expect(await city?.ask(account, 'DELETE', `/api/v1/sessions/${id}`)).toMatchObject({ status: 204 });
    }
    expect(await city?.ask('ent-a', 'GET', '/api/v1/me/data')).toMatchObject({ status: 200 });
  });

  it('says of what is not yours what it says of what is nowhere', () => {
    expect(asked.filter(({ nowhere }) => nowhere).length).toBeGreaterThan(50);
    expect(tellingAnswers(asked)).toEqual([]);
  });
});
