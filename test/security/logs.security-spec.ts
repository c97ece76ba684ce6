import { setTimeout as pause } from 'node:timers/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { as, OWN_PAGE, pathOf } from '../support/ask.js';
import { attackedHouse } from '../support/attacked-house.js';
import type { AttackedHouse, Reply } from '../support/attacked-house.js';
import { until } from '../support/small-library.js';

/** What nobody may ever find again where it does not belong. */
const PASSWORD = 'Canary-Pass-93kd-Zeisig';
const PHONE = '13900044417';
const EMAIL = 'canary.zeisig@example.com';
const CARD = '220104199003074417';
const FORGED = 'Zeisig2Wd1fTz8Lk0Xh5Rj7Yp3Bn9Vc4Sm6Ga-_eQiO';
const ACCOUNT = 'nightingale.7';

/** Which canaries stand in a text: as they are, by their letters in hex, or in base64. */
const heardIn = (text: string, canaries: Readonly<Record<string, string>>, where: string) =>
  Object.entries(canaries).flatMap(([name, canary]) =>
    [canary, Buffer.from(canary).toString('hex'), Buffer.from(canary).toString('base64').replace(/=+$/, '')]
      .filter((form) => form !== '' && text.includes(form))
      .map(() => `${name} in ${where}`),
  );

describe('whoever reads what the house writes down', () => {
  let house: AttackedHouse;
  let canaries: Record<string, string>;
  let said = '';
  let bodies = '';
  let asked = 0;
  beforeAll(async () => {
    house = await attackedHouse();
    for (const stream of [house.api.process.stdout, house.api.process.stderr]) {
      stream?.on('data', (chunk: string) => (said += chunk));
    }
    canaries = await letThemFly();
  });
  afterAll(() => house?.close());

  const ask: AttackedHouse['ask'] = async (...request) => {
    const reply = await house.ask(...request);
    asked++;
    // The path is the asker's own word.
    if (reply.status >= 400) bodies += reply.text.replace(/"instance":"[^"]*"/, '');
    return reply;
  };
  const cookieOf = ({ headers }: Reply) => headers.get('set-cookie')?.split(';', 1)[0] ?? '';

  /** Hundreds of requests that carry secrets, well formed and not, let in and refused; answers with what was secret in them. */
  async function letThemFly(): Promise<Record<string, string>> {
    const cookie = cookieOf(await ask('/api/v1/demo/session', { account: 'E-001' }));
    const mine = { cookie, ...OWN_PAGE };
    const lastDay = calendarDayOf(new Date(Date.now() + 86_400_000));
    const issued = await ask('/api/v1/tokens', { name: '金丝雀', capabilities: [], until: lastDay }, mine);
    const secret = (await ask('/api/v1/me/second-factor', {}, mine)).body.secret as string;
    const token = issued.body.token as string;
    const organisationId = (await ask(pathOf('organisations'), undefined, as('E-001'))).body.items[0].id as string;
    const person = { organisationId, name: '金丝雀', account: ACCOUNT, phone: PHONE, email: EMAIL };
    const once = { 'idempotency-key': 'canary-key-00000001' };
    const recorded = await ask('/api/v1/people', person, as('E-001', once));
    expect([recorded.status, token.length > 40, secret.length > 15]).toEqual([201, true, true]);
    const { id } = recorded.body as { id: string };
    const member = { organisationId, roles: ['enterprise_member'], from: '2026-01-01', until: lastDay };
    expect((await ask(`/api/v1/people/${id}/memberships`, member, mine)).status).toBe(201);
    const invite = async () => (await ask(`/api/v1/people/${id}/invitation`, {}, mine)).body.code as string;
    const first = await invite();
    const { session, reset } = await letIn(first);
    const code = await invite();
    const failed = await failedAll({ mine, token, code, secret, id });
    expect(failed).toEqual(failed.map(() => 500));
    expect(failed.length).toBeGreaterThan(10);
    await refusedAll({ mine, token, code });
    await ask('/api/v1/people', { ...person, email: [EMAIL] }, as('E-001', once));
    await ask('/api/v1/people', `${JSON.stringify(person)}}`, mine);
    const own = { password: PASSWORD, phone: PHONE, email: EMAIL, card: CARD, forged: FORGED };
    return { ...own, secret, token, first, code, reset, cookie: cookie.split('=')[1] ?? '', session };
  }

  interface Held {
    readonly mine: Readonly<Record<string, string>>;
    readonly token: string;
    readonly code: string;
  }

  async function refusedAll({ mine, token, code }: Held): Promise<void> {
    const bearer = { authorization: `Bearer ${token}` };
    const forged = { cookie: `shipei=${FORGED}`, ...OWN_PAGE };
    for (let at = 0; at < 12; at++) {
      await ask('/api/v1/session', { account: ACCOUNT, password: PASSWORD, code: '123456' });
      await ask('/api/v1/session', `{"account": "canary", "password": "${PASSWORD}"`);
      await ask('/api/v1/session', { account: 'canary', password: [PASSWORD], role: PHONE });
      await ask('/api/v1/me/password', { current: PASSWORD, password: `${PASSWORD}1` }, mine, 'PUT');
      await ask('/api/v1/activation', { account: ACCOUNT, code: `${code}x`, password: PASSWORD });
      await ask('/api/v1/password-reset/confirm', { account: ACCOUNT, code, password: PASSWORD });
      await ask('/api/v1/activation', `{"account":"${ACCOUNT}","code":"${code}","password":"${PASSWORD}"`);
      await ask('/api/v1/registrations/status', { id: `reg_${CARD}`, code });
      await ask(pathOf('needs', { text: `${EMAIL} ${PHONE} ${CARD}` }), undefined, bearer);
      await ask(`/api/v1/people/${PHONE}?token=${token}&card=${CARD}`, undefined, {
        authorization: `Bearer ${token}x`,
      });
      await ask(`/api/v1/people/${CARD}`, undefined, mine);
      await ask('/api/v1/me', { ...OWN_PAGE, name: CARD, phone: CARD, email: CARD }, forged, 'PATCH');
    }
  }

  /** With a table gone under it, the house fails in the middle of something secret, and says so in its log. */
  async function failedAll({
    mine,
    token,
    code,
    secret,
    id,
  }: Held & { secret: string; id: string }): Promise<number[]> {
    const proof = { account: ACCOUNT, password: PASSWORD, code: '123456' };
    const redeem = { account: ACCOUNT, code, password: PASSWORD };
    const contact = { name: '金丝雀', phone: PHONE, email: EMAIL };
    const change = { current: PASSWORD, password: `${PASSWORD}1` };
    const without: readonly [table: string, request: () => Promise<Reply>][] = [
      ['identity_attempt', () => ask('/api/v1/session', proof)],
      ['identity_credential', () => ask('/api/v1/session', proof)],
      ['identity_credential', () => ask('/api/v1/me/password', change, mine, 'PUT')],
      ['identity_code', () => ask('/api/v1/activation', redeem)],
      ['identity_code', () => ask('/api/v1/password-reset/confirm', redeem)],
      ['identity_code', () => ask(`/api/v1/people/${id}/invitation`, {}, mine)],
      ['identity_token', () => ask('/api/v1/me', undefined, { authorization: `Bearer ${token}` })],
      ['identity_session', () => ask('/api/v1/me', undefined, mine)],
      ['identity_second_factor', () => ask('/api/v1/me/second-factor/confirm', { code: secret.slice(0, 6) }, mine)],
      ['identity_person', () => ask('/api/v1/me', { ...contact, version: 1 }, mine, 'PATCH')],
      ['identity_person', () => ask(`/api/v1/people/${id}`, { ...contact, version: 1 }, mine, 'PATCH')],
      ['identity_registration', () => ask('/api/v1/registrations/status', { id: `reg_${CARD}`, code })],
    ];
    const statuses: number[] = [];
    const database = new Database(join(house.folder, 'app.sqlite'));
    database.exec('PRAGMA busy_timeout = 10000');
    for (const [table, request] of without) {
      database.exec(`ALTER TABLE ${table} RENAME TO zq_away`);
      // Until nobody remembers who asks.
      await pause(600);
      statuses.push((await request()).status);
      database.exec(`ALTER TABLE zq_away RENAME TO ${table}`);
    }
    database.close();
    return statuses;
  }

  /** And what is right: a first password by code, a login, another by a mailed code. */
  async function letIn(code: string): Promise<{ session: string; reset: string }> {
    expect((await ask('/api/v1/activation', { account: ACCOUNT, code, password: PASSWORD })).status).toBe(204);
    const login = await ask('/api/v1/session', { account: ACCOUNT, password: PASSWORD });
    expect(login.status).toBe(200);
    expect((await ask('/api/v1/me', undefined, { cookie: cookieOf(login) })).body.role).toBe('enterprise');
    await ask('/api/v1/password-reset', { account: ACCOUNT });
    const mails = join(house.folder, 'mail');
    const mailed = () => readdirSync(mails).map((name) => readFileSync(join(mails, name)).toString());
    const [mail = ''] = await until(
      async () => (existsSync(mails) ? mailed() : []),
      (all) => all.length > 0,
    );
    const text = Buffer.from(mail.split(/\r?\n\r?\n/)[1] ?? '', 'base64').toString();
    const [, reset = ''] = /一次性码：(\S+)/.exec(text) ?? [];
    const again = { account: ACCOUNT, code: reset, password: `${PASSWORD}-2` };
    expect((await ask('/api/v1/password-reset/confirm', again)).status).toBe(204);
    return { session: cookieOf(login).split('=')[1] ?? '', reset };
  }

  it('finds no secret in a line of the log, and one line for each request', () => {
    expect(asked).toBeGreaterThan(150);
    expect(said.split('\n').filter((line) => line.includes('/api/v1/')).length).toBeGreaterThan(150);
    // The faults are told, and of each where it was.
    expect(said.split('HTTP.500').length - 1).toBeGreaterThan(10);
    expect(said).toContain('no such table');
    expect(Object.values(canaries).every((canary) => canary.length > 5)).toBe(true);
    expect(heardIn(said, canaries, 'the log')).toEqual([]);
  });

  it('finds none in what is said of an error', () => {
    expect(bodies.length).toBeGreaterThan(5_000);
    expect(heardIn(bodies, canaries, 'a problem')).toEqual([]);
  });

  it('finds none in any table as text', () => {
    const database = new Database(join(house.folder, 'app.sqlite'));
    const names = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as { name: string }[];
    const heard = names.flatMap(({ name }) =>
      heardIn(JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all()), canaries, name),
    );
    database.close();
    expect(names.length).toBeGreaterThan(12);
    expect(heard).toEqual([]);
  });

  it('finds none in the bytes of any file', () => {
    // A mail that nobody sends lies there as it would be sent.
    const files = readdirSync(house.folder, { recursive: true, withFileTypes: true }).filter(
      (one) => one.isFile() && !one.name.endsWith('.eml'),
    );
    const heard = files.flatMap(({ parentPath, name }) =>
      heardIn(readFileSync(join(parentPath, name)).toString('latin1'), canaries, name),
    );
    expect(files.length).toBeGreaterThan(1);
    expect(heard).toEqual([]);
  });

  it('would hear one that stands anywhere, also as letters of another kind', () => {
    expect(heardIn(`POST /api/v1/session {"password":"${PASSWORD}"}`, canaries, 'x')).toEqual(['password in x']);
    expect(heardIn(Buffer.from(PHONE).toString('base64'), canaries, 'x')).toEqual(['phone in x']);
  });
});
