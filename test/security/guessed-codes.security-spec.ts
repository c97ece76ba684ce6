import { randomInt } from 'node:crypto';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { IssueActivation } from '@app/identity/application/issue-activation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { Mailer } from '@app/kernel/mailer.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { fromAddress } from '../support/from-address.js';
import type { AskFrom } from '../support/from-address.js';
import { appShows, PASSWORD, peopleWithPasswords } from '../support/people-with-passwords.js';
import { until } from '../support/small-library.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

type People = Awaited<ReturnType<typeof peopleWithPasswords>>;
/** From one source, and from each of many. */
const GUESSES = process.env['SECURITY_FULL'] ? 5_000 : 300;
const SOURCES = 30;
const AT_ONCE = 10;
/** Five are free, ten a minute come through: what a slow machine needs minutes for lets some more pass. */
const MOST_JUDGED = 40;
/** Of one account in an hour, whoever has its password. */
const APP_GUESSES = 10;
const OWNER = '127.5.0.1';
const NEW_PASSWORD = 'Quiet-Lantern-42';
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

type Guess = (at: number) => Promise<{ readonly status: number; readonly retryAfter: number }>;

/** Guesses on and on; says how many were judged at all, and what went wrong. */
async function guessOn(count: number, guess: Guess, refused = 401): Promise<{ judged: number; wrong: string[] }> {
  const wrong: string[] = [];
  let judged = 0;
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const at = next++;
      const { status, retryAfter } = await guess(at);
      if (status === refused) judged++;
      else if (status !== 429) wrong.push(`guess ${at}: ${status}`);
      else if (retryAfter < 1) wrong.push('429 without Retry-After');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { judged, wrong };
}

const madeUp = () =>
  Array.from(
    { length: 26 },
    (_each, at) => (at > 0 && at % 5 === 0 ? '-' : '') + LETTERS[randomInt(LETTERS.length)],
  ).join('');

describe('whoever guesses a one-time code', () => {
  let database: TestDatabase;
  let house: DemoApi;
  let people: People;
  let ask: AskFrom;
  const mails: string[] = [];
  beforeAll(async () => {
    database = await sqliteDatabase();
    // As it stands in service, but for the searches by which the tests wait for the demo.
    const config = new AppConfig(database.config.database, { limits: 'search.address=100000/60' });
    house = await demoApi({ ...database, config });
    ask = fromAddress(await house.api.getUrl());
    people = await peopleWithPasswords(house.api);
    house.api.get(Mailer).send = async ({ text }) => void mails.push(text);
  });
  afterAll(async () => {
    await house?.api.close();
    await database.remove();
  });

  const guessing =
    (path: string, source: (at: number) => string, body: (at: number) => object): Guess =>
    async (at) => {
      const { status, headers } = await ask(source(at), path, { body: body(at) });
      return { status, retryAfter: Number(headers['retry-after'] ?? 0) };
    };
  /** All from one place, then from many: never let in, and hardly ever judged; says how often from many. */
  async function mustBeInVain(path: string, body: (at: number) => object, refused = 401): Promise<number> {
    const one = await guessOn(
      GUESSES,
      guessing(path, () => '127.9.9.9', body),
      refused,
    );
    expect(one.wrong).toEqual([]);
    expect(one.judged).toBeGreaterThan(0);
    expect(one.judged).toBeLessThanOrEqual(MOST_JUDGED);
    const many = await guessOn(
      SOURCES * 8,
      guessing(path, (at) => `127.6.0.${(at % SOURCES) + 1}`, body),
      refused,
    );
    expect(many.wrong).toEqual([]);
    return many.judged;
  }
  const enter = async (account: string, password: string, code?: string) =>
    ask(OWNER, 'session', { body: { account, password, ...(code !== undefined && { code }) } });

  /** Somebody new, who has no password yet. */
  async function newcomer(account: string) {
    const named = { account, name: '王芳', phone: null, email: `${account}@example.com` };
    const person = await people.act(RecordPerson, { ...named, organisationId: people.organisation.id });
    const term = { programme: 'changchun', from: '2024-01-01' as const, until: null };
    const whose = { personId: person.id, organisationId: people.organisation.id };
    await people.act(GrantMembership, { ...whose, roles: ['enterprise_member'], ...term });
    return person;
  }

  it('of an invitation gets nowhere, and takes it from nobody', async () => {
    const { id, account } = await newcomer('night.gale1');
    const { code } = await people.act(IssueActivation, { personId: id });
    await mustBeInVain('activation', () => ({ account, code: madeUp(), password: 'Guessed-Lantern-1' }));
    const redeem = () => ask(OWNER, 'activation', { body: { account, code, password: NEW_PASSWORD } });
    expect((await redeem()).status).toBe(204);
    expect((await enter(account, NEW_PASSWORD)).status).toBe(200);
    // Once, and not again.
    expect((await redeem()).status).toBe(401);
  });

  it('of a forgotten password gets nowhere, nor does asking for another again and again', async () => {
    const { account } = await newcomer('night.gale2');
    const own = () => mails.filter((text) => text.includes(account));
    expect((await ask(OWNER, 'password-reset', { body: { account } })).status).toBe(202);
    await until(
      async () => own().length,
      (count) => count > 0,
    );
    const flood = guessing(
      'password-reset',
      (at) => `127.7.0.${(at % SOURCES) + 1}`,
      () => ({ account }),
    );
    const { judged, wrong } = await guessOn(SOURCES * 8, flood, 202);
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(SOURCES);
    await mustBeInVain('password-reset/confirm', () => ({ account, code: madeUp(), password: 'Guessed-Lantern-2' }));
    expect(own()).toHaveLength(1);
    const [, code = ''] = /一次性码：(\S+)/.exec(own()[0] ?? '') ?? [];
    const redeemed = await ask(OWNER, 'password-reset/confirm', { body: { account, code, password: NEW_PASSWORD } });
    expect(redeemed.status).toBe(204);
    expect((await enter(account, NEW_PASSWORD)).status).toBe(200);
  });

  /** Somebody with an authenticator app, and made-up codes that are never those it shows. */
  async function withApp(name: string) {
    const { account } = (await people.open(name, 'enterprise_member')).person;
    const cookie = String((await enter(account, PASSWORD)).headers['set-cookie']).split(';', 1)[0] ?? '';
    const begun = await ask(OWNER, 'me/second-factor', { body: {}, headers: { cookie } });
    const { secret } = JSON.parse(begun.text) as { secret: string };
    const wrongCode = { body: { code: '000000' }, headers: { cookie } };
    expect((await ask(OWNER, 'me/second-factor/confirm', wrongCode)).status).toBe(403);
    const confirmed = { body: { code: appShows(secret) }, headers: { cookie } };
    expect((await ask(OWNER, 'me/second-factor/confirm', confirmed)).status).toBeLessThan(300);
    // Out of a million, not the few that hold meanwhile: whoever is lucky proves nothing.
    const soon = Array.from({ length: 40 }, (_each, at) => appShows(secret, Date.now() + (at - 2) * 30_000));
    const sixDigits = (): string => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      return soon.includes(code) ? sixDigits() : code;
    };
    const guessed = (at: number) => (at % 5 === 4 ? madeUp() : sixDigits());
    return { account, guessed, shown: () => appShows(secret, Date.now() + 30_000) };
  }

  it('of an authenticator app gets nowhere, even with the password, from however many places', async () => {
    const { account, guessed, shown } = await withApp('night.gale3');
    const guess = (at: number) => ({ account, password: PASSWORD, code: guessed(at) });
    // What the account has in an hour was used up from the first place, but for what was held up there.
    expect(await mustBeInVain('session', guess)).toBeLessThanOrEqual(APP_GUESSES);
    const elsewhere = await ask('127.6.9.9', 'session', { body: { account, password: PASSWORD, code: shown() } });
    expect(elsewhere).toMatchObject({ status: 429, text: expect.stringContaining('LIMIT.CODES') });
    // Where they came in before, the owner is held up by none of it.
    expect((await enter(account, PASSWORD, shown())).status).toBe(200);
  });

  it('of an authenticator app without the password holds up nobody: the owner comes in from a new place', async () => {
    const { account, guessed, shown } = await withApp('night.gale5');
    const strange = (at: number) => ({ account, password: `Guess-Number-${at}`, code: guessed(at) });
    // Judged as passwords, far more than an account has codes: the count above would show where nobody counts.
    expect(await mustBeInVain('session', strange)).toBeGreaterThan(APP_GUESSES * 3);
    const elsewhere = await ask('127.6.9.8', 'session', { body: { account, password: PASSWORD, code: shown() } });
    expect(elsewhere.status).toBe(200);
  });

  it('of an application gets nowhere, and the applicant still reads how it stands', async () => {
    const base = '91220104MA5555555';
    const creditCode = base + checkCharacterOf(base);
    const named = { kind: 'enterprise', name: '夜莺弹簧厂', creditCode, districtCode: '220104' };
    const applicant = { account: 'night.gale4', contactName: '王芳', phone: '13800000000', email: 'g@example.com' };
    const sent = await ask(OWNER, 'registrations', { body: { ...named, ...applicant } });
    const { id, code } = JSON.parse(sent.text) as { id: string; code: string };
    await mustBeInVain('registrations/status', () => ({ id, code: madeUp() }), 404);
    expect((await ask(OWNER, 'registrations/status', { body: { id, code } })).status).toBe(200);
  });

  it('would be seen where one in ten is let in, or is told no time to wait', async () => {
    const weak = await guessOn(100, async (at) => ({ status: at % 10 === 0 ? 204 : 401, retryAfter: 0 }));
    expect(weak).toMatchObject({ judged: 90, wrong: expect.arrayContaining(['guess 0: 204']) });
    expect(weak.wrong).toHaveLength(10);
    expect((await guessOn(5, async () => ({ status: 429, retryAfter: 0 }))).wrong).toHaveLength(5);
    // Where nobody counts, every guess is judged.
    const { judged } = await guessOn(GUESSES, async () => ({ status: 401, retryAfter: 0 }));
    expect(judged).toBeGreaterThan(MOST_JUDGED);
  });
});
