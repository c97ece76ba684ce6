import { ChangeMembership } from '@app/identity/application/change-membership.use-case.js';
import { ChangePerson } from '@app/identity/application/change-person.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import { SwitchOrganisation } from '@app/identity/application/switch-organisation.use-case.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../../apps/api/src/create-api.js';
import { askerOf, OWN_PAGE } from '../support/ask.js';
import { weakServer } from '../support/attacked-house.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { appShows, PASSWORD, peopleWithPasswords } from '../support/people-with-passwords.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

type People = Awaited<ReturnType<typeof peopleWithPasswords>>;
type AnyAsk = DemoApi['ask'];
const FIXED = 'A'.repeat(43);
const ME = '/api/v1/me';
const SESSION = '/api/v1/session';

const cookieIn = (headers: Headers) => headers.get('set-cookie')?.split(';', 1)[0] ?? '';
const enter = (ask: AnyAsk, account: string, more: object = {}, headers: Record<string, string> = {}) =>
  ask(SESSION, { account, password: PASSWORD, ...more }, headers);

/** Whether a login takes up the token that somebody had set before, and whether that opens anything. */
async function fixation(ask: AnyAsk, account: string): Promise<string[]> {
  const fixed = `shipei=${FIXED}`;
  const told = await enter(ask, account, {}, { cookie: fixed, ...OWN_PAGE });
  const given = cookieIn(told.headers);
  const { body } = await ask(ME, undefined, { cookie: fixed });
  return [...(given === fixed || given === '' ? ['kept'] : []), ...(body?.role === 'anonymous' ? [] : ['opens'])];
}

describe('whoever is after the login of another', () => {
  let database: TestDatabase;
  let house: DemoApi;
  let people: People;
  beforeAll(async () => {
    database = await sqliteDatabase();
    house = await demoApi(database);
    people = await peopleWithPasswords(house.api);
  });
  afterAll(async () => {
    await house?.api.close();
    await database.remove();
  });

  let serial = 0;
  const somebody = async () => {
    const opened = await people.open(`night.gale${++serial}`, 'enterprise_member', 'manager');
    const { account } = opened.person;
    const cookie = cookieIn((await enter(house.ask, account)).headers);
    expect(cookie).toMatch(/^shipei=[\w-]{43,}$/);
    expect(await roleBy({ cookie })).toBe('enterprise');
    return { ...opened, account, cookie };
  };
  const roleBy = async (headers: Record<string, string>, query = '') =>
    (await house.ask(`${ME}${query}`, undefined, headers)).body.role as string;

  it('cannot fix its token beforehand', async () => {
    const { account, cookie } = await somebody();
    expect(await fixation(house.ask, account)).toEqual([]);
    const again = cookieIn((await enter(house.ask, account, {}, { cookie, ...OWN_PAGE })).headers);
    expect(again).not.toBe(cookie);
  });

  it('would be seen where a login keeps the token that was sent', async () => {
    const weak = await weakServer(({ headers }) => ({
      status: 200,
      body: { role: headers.cookie ? 'enterprise' : 'anonymous' },
    }));
    expect(await fixation(weak.ask, 'anybody')).toEqual(['kept', 'opens']);
    await weak.close();
  });

  it('finds it dead at once after each of its ends', async () => {
    const later = { ...OWN_PAGE };
    const ends: Record<string, (of: Awaited<ReturnType<typeof somebody>>) => Promise<unknown>> = {
      'logging out': ({ cookie }) => house.ask(SESSION, undefined, { cookie, ...later }, 'DELETE'),
      'logging out everywhere': ({ cookie }) =>
        house.ask('/api/v1/sessions/all', undefined, { cookie, ...later }, 'DELETE'),
      'another password': ({ cookie }) =>
        house.ask(
          '/api/v1/me/password',
          { current: PASSWORD, password: 'Quiet-Lantern-42' },
          { cookie, ...later },
          'PUT',
        ),
      'another password by the house': ({ person }) =>
        people.act(SetPassword, { personId: person.id, password: 'Quiet-Lantern-42', current: null }),
      'another role': ({ membership }) =>
        people.act(ChangeMembership, { ...membership, roles: ['enterprise_member'], until: '2099-12-31' }),
      'disabling the person': ({ person }) =>
        people.act(ChangePerson, { ...person, version: person.version + 2, status: 'disabled', reason: '离职' }),
      'disabling the organisation': () =>
        people.act(SwitchOrganisation, { ...people.organisation, status: 'disabled', reason: '停用' }),
    };
    for (const [name, end] of Object.entries(ends)) {
      const whose = await somebody();
      const began = Date.now();
      await end(whose);
      const role = await roleBy({ cookie: whose.cookie });
      expect([name, role]).toEqual([name, 'anonymous']);
      expect([name, Date.now() - began < 1_000]).toEqual([name, true]);
      const write = { name: '夜莺', capabilities: [], until: '2099-12-31' };
      expect((await house.ask('/api/v1/tokens', write, { cookie: whose.cookie, ...OWN_PAGE })).status).toBe(401);
    }
    const organisation = { ...people.organisation, version: people.organisation.version + 1 };
    await people.act(SwitchOrganisation, { ...organisation, status: 'active', reason: '恢复' });
  });

  it('finds no token where tokens are written down, and none is taken from there', async () => {
    const { cookie, account } = await somebody();
    const [, token = ''] = cookie.split('=');
    for (const name of ['token', 'session', 'shipei', 'access_token', 'sid']) {
      expect(await roleBy({}, `?${name}=${token}`)).toBe('anonymous');
    }
    expect(await roleBy({ 'x-session': token, 'x-user-id': account, 'x-organisation': 'org_bureau' })).toBe(
      'anonymous',
    );
    for (const scheme of [`Bearer ${token}`, `Basic ${token}`, `Bearer shipei_${token}`, 'Bearer null']) {
      expect(await asked({ authorization: scheme })).toBe('anonymous');
    }
    const rest = await house.ask(ME, undefined, { cookie });
    expect(rest.text).not.toContain(token);
  });
  const asked = async (headers: Record<string, string>) => {
    const { status, body } = await house.ask(ME, undefined, headers);
    return status === 401 ? 'anonymous' : (body.role as string);
  };

  it('cannot make the browser of another send a change', async () => {
    const { cookie } = await somebody();
    const foreign: Record<string, string>[] = [
      {},
      { 'x-requested-with': 'XMLHttpRequest' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      const sent = { cookie, ...headers };
      expect((await house.ask('/api/v1/sessions/all', undefined, sent, 'DELETE')).status).toBe(403);
      const form = { account: 'nobody', password: 'x' };
      expect((await house.ask(SESSION, form, { ...sent, 'content-type': 'text/plain' })).status).toBe(415);
    }
    expect(await roleBy({ cookie })).toBe('enterprise');
  });

  it('finds a revoked token of a program dead', async () => {
    const { cookie } = await somebody();
    const until = calendarDayOf(new Date(Date.now() + 86_400_000));
    const mine = { cookie, ...OWN_PAGE };
    const { body } = await house.ask('/api/v1/tokens', { name: '企业 ERP', capabilities: [], until }, mine);
    const authorization = `Bearer ${body.token as string}`;
    expect(await roleBy({ authorization })).toBe('enterprise');
    expect((await house.ask(`/api/v1/tokens/${body.id as string}`, undefined, mine, 'DELETE')).status).toBe(204);
    expect((await house.ask(ME, undefined, { authorization })).status).toBe(401);
  });

  it('uses one code of the app once, also two at the same moment', async () => {
    const { cookie, account } = await somebody();
    const mine = { cookie, ...OWN_PAGE };
    const { secret } = (await house.ask('/api/v1/me/second-factor', {}, mine)).body as { secret: string };
    const soon = (steps: number) => appShows(secret, Date.now() + steps * 30_000);
    expect((await house.ask('/api/v1/me/second-factor/confirm', { code: soon(-1) }, mine)).status).toBe(200);
    const code = soon(0);
    const both = await Promise.all([enter(house.ask, account, { code }), enter(house.ask, account, { code })]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 401]);
    expect((await enter(house.ask, account, { code })).status).toBe(401);
    expect((await enter(house.ask, account)).body.outcome).toBe('code_wanted');
  });

  it('gets no cookie by script, by another site or without TLS', async () => {
    const { account } = await somebody();
    const told = await enter(house.ask, account);
    expect(told.headers.get('set-cookie')).toMatch(/^shipei=[\w-]{43,}; Path=\/; HttpOnly; SameSite=Lax$/);
    const api = await createApi(new AppConfig(database.config.database, { production: true }), ['fatal']);
    await api.listen(0, '127.0.0.1');
    const ask = askerOf(await api.getUrl());
    const inProduction = await enter(ask, account);
    const flags = /^__Host-shipei=[\w-]{43,}; Path=\/; HttpOnly; Secure; SameSite=Lax$/;
    expect(inProduction.headers.get('set-cookie')).toMatch(flags);
    expect((await ask('/api/v1/demo/session', { account: 'bureau' })).status).toBe(404);
    const [, token] = cookieIn(inProduction.headers).split('=');
    expect((await ask(ME, undefined, { cookie: `shipei=${token}` })).body.role).toBe('anonymous');
    await api.close();
  });
});
