import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { as, OWN_PAGE, pathOf } from '../support/ask.js';
import { attackedHouse } from '../support/attacked-house.js';
import type { AttackedHouse } from '../support/attacked-house.js';

/** What nobody may ever find again where it does not belong. */
const PASSWORD = 'Canary-Pass-93kd-Zeisig';
const PHONE = '13900044417';
const EMAIL = 'canary.zeisig@example.com';

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
    house.api.process.stdout?.on('data', (chunk: string) => (said += chunk));
    canaries = await letThemFly();
  });
  afterAll(() => house?.close());

  /** A hundred requests that carry secrets, well formed and not; answers with what was secret in them. */
  async function letThemFly(): Promise<Record<string, string>> {
    const ask: AttackedHouse['ask'] = async (...request) => {
      const reply = await house.ask(...request);
      asked++;
      // The path is the asker's own word.
      if (reply.status >= 400) bodies += reply.text.replace(/"instance":"[^"]*"/, '');
      return reply;
    };
    const login = await ask('/api/v1/demo/session', { account: 'E-001' });
    const cookie = login.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    const mine = { cookie, ...OWN_PAGE };
    const until = calendarDayOf(new Date(Date.now() + 86_400_000));
    const issued = await ask('/api/v1/tokens', { name: '金丝雀', capabilities: [], until }, mine);
    const secret = (await ask('/api/v1/me/second-factor', {}, mine)).body.secret as string;
    const token = issued.body.token as string;
    const organisationId = (await ask(pathOf('organisations'), undefined, as('E-001'))).body.items[0].id as string;
    const person = { organisationId, name: '金丝雀', account: 'canary.zeisig', phone: PHONE, email: EMAIL };
    const recorded = await ask('/api/v1/people', person, as('E-001', { 'idempotency-key': 'canary-key-00000001' }));
    expect([recorded.status, token.length > 40, secret.length > 15]).toEqual([201, true, true]);
    for (let at = 0; at < 16; at++) {
      await ask('/api/v1/session', { account: 'canary.zeisig', password: PASSWORD, code: '123456' });
      await ask('/api/v1/session', `{"account": "canary", "password": "${PASSWORD}"`);
      await ask('/api/v1/session', { account: 'canary', password: [PASSWORD], role: PHONE });
      await ask('/api/v1/me/password', { current: PASSWORD, password: `${PASSWORD}1` }, mine, 'PUT');
      await ask(pathOf('needs', { text: `${EMAIL} ${PHONE}` }), undefined, { authorization: `Bearer ${token}` });
      await ask(`/api/v1/people/${PHONE}?token=${token}`, undefined, { authorization: `Bearer ${token}x` });
    }
    await ask(
      '/api/v1/people',
      { ...person, email: [EMAIL] },
      as('E-001', { 'idempotency-key': 'canary-key-00000001' }),
    );
    await ask('/api/v1/people', `${JSON.stringify(person)}}`, mine);
    return { password: PASSWORD, phone: PHONE, email: EMAIL, secret, token, session: cookie.split('=')[1] ?? '' };
  }

  it('finds no secret in a line of the log, and one line for each request', () => {
    expect(asked).toBeGreaterThan(99);
    expect(said.split('\n').filter((line) => line.includes('/api/v1/')).length).toBeGreaterThan(90);
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
    const files = readdirSync(house.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
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
