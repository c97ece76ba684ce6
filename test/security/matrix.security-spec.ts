import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routesOf } from '../../apps/api/src/problem/known-routes.js';
import { TENANTS, word } from '../support/canaries.js';
import { CALLERS, nameOf } from '../support/city-callers.js';
import { openCity } from '../support/city.js';
import type { City } from '../support/city.js';
import {
  askAll,
  leaks,
  mayRead,
  silent,
  strangeRelations,
  tellingAnswers,
  unlisted,
  wrongAnswers,
} from '../support/matrix.js';
import type { Asked } from '../support/matrix.js';
import { sqliteDatabase } from '../support/test-databases.js';
import { CANARY_READERS, isTrail, TRAIL_READERS } from './canary-readers.js';
import { EXPECTED } from './expected-answers.js';

/** Where each canary that a text search could find is to be found. */
const LISTED_IN: Readonly<Record<string, string>> = {
  needPublic: 'needs',
  needMatched: 'needs',
  needOwner: 'needs',
  needBureau: 'needs',
  needDraft: 'needs',
  needCollected: 'needs',
  solPublic: 'solutions',
  solDraft: 'solutions',
  solBureau: 'solutions',
  person: 'people',
  provPerson: 'people',
};

describe('every route, as everybody, after the rows of everybody', () => {
  let city: City | undefined;
  let routes: string[];
  let asked: Asked[];
  beforeAll(async () => {
    city = await openCity(await sqliteDatabase());
    routes = routesOf(city.api.getHttpAdapter().getInstance()).filter((route) => !route.startsWith('HEAD '));
    asked = await askAll(city, EXPECTED);
  });
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
    const trail = asked.filter(({ route }) => isTrail(route));
    const others = asked.filter(({ route }) => !isTrail(route));
    expect(leaks(others, CANARY_READERS)).toEqual([]);
    expect(leaks(trail, TRAIL_READERS)).toEqual([]);
    expect(leaks(trail, CANARY_READERS).join(' ')).toMatch(/as audit .*: needbureau of a/);
    expect(silent(asked, CANARY_READERS)).toEqual([]);
  });

  it('finds nothing of others, not by their own words either', async () => {
    const wrong: string[] = [];
    for (const [of, list] of Object.entries(LISTED_IN)) {
      for (const tenant of TENANTS) {
        const path = `/api/v1/${list}?text=${word(tenant, of)}`;
        const totals = CALLERS.map(async (caller) => {
          const { status, text } = (await city?.ask(caller.account, 'GET', path)) ?? { status: 0, text: '' };
          if (status === 401 || status === 403) return;
          const { total } = JSON.parse(text) as { total: number };
          if (total > 0 !== mayRead({ tenant, of: of.toLowerCase() }, caller, CANARY_READERS)) {
            wrong.push(`${path} as ${nameOf(caller)}: ${total}`);
          }
        });
        await Promise.all(totals);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('ends no login but one’s own', async () => {
    const reply = await city?.ask('ent-a', 'GET', '/api/v1/sessions');
    const id = /session_\w+/.exec(reply?.text ?? '')?.[0] ?? '';
    for (const account of ['ent-b', 'delegate', 'bureau', 'system', 'security', 'audit']) {
      expect(await city?.ask(account, 'DELETE', `/api/v1/sessions/${id}`)).toMatchObject({ status: 204 });
    }
    expect(await city?.ask('ent-a', 'GET', '/api/v1/me/data')).toMatchObject({ status: 200 });
  });

  it('answers HEAD as GET, without its words', async () => {
    const reads = asked.filter(
      ({ route, caller, tenant }) =>
        tenant === 'a' && route.startsWith('GET ') && [null, 'ent-b'].includes(caller.account),
    );
    const wrong: string[] = [];
    for (const { caller, url, answer } of reads) {
      const { status, text } = (await city?.ask(caller.account, 'HEAD', url)) ?? {};
      if (status !== answer.status || text !== '') wrong.push(`${url} as ${nameOf(caller)}: ${status}`);
    }
    expect(reads.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('says of what is not yours what it says of what is nowhere', () => {
    expect(asked.filter(({ nowhere }) => nowhere).length).toBeGreaterThan(50);
    expect(tellingAnswers(asked)).toEqual([]);
  });
});
