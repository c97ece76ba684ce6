import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { AppConfig } from '@app/platform/config/app.config.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { PASSWORD, peopleWithPasswords } from '../support/people-with-passwords.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

/** A guess that is held up costs next to nothing; SECURITY_FULL=1 makes as many as a night would. */
const GUESSES = process.env['SECURITY_FULL'] ? 10_000 : 1_500;
const PATIENCE_MS = 300_000;
const AT_ONCE = 20;
/** What one may expect to be told, and how often. */
type Tally = Map<number, number>;

interface Guess {
  readonly account: string;
  readonly password: string;
  /** Where the connection really comes from. */
  readonly source: string;
  readonly headers?: Readonly<Record<string, string>>;
}
type Door = (guess: Guess) => Promise<{ readonly status: number; readonly retryAfter: number; readonly text: string }>;

/** The door of the api: every address of 127.0.0.0/8 is ours, so that connections really come from several. */
function doorOf(origin: string): { door: Door; hangUp: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const door: Door = ({ account, password, source, headers = {} }) =>
    new Promise((resolve, reject) => {
      const told = (reply: IncomingMessage) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (part: string) => (text += part));
        reply.once('end', () => {
          const retryAfter = Number(reply.headers['retry-after'] ?? 0);
          resolve({ status: reply.statusCode ?? 0, retryAfter, text: text.replace(/"requestId":"[^"]*"/, '') });
        });
      };
      const from = { agent, localAddress: source, headers: { 'content-type': 'application/json', ...headers } };
      request(`${origin}/api/v1/session`, { method: 'POST', ...from }, told)
        .once('error', reject)
        .end(JSON.stringify({ account, password }));
    });
  return { door, hangUp: () => agent.destroy() };
}

/** Guesses on and on; says how often it was told what, and what went wrong. */
async function guessOn(door: Door, guesses: Iterable<Guess>): Promise<{ told: Tally; wrong: string[] }> {
  const [told, wrong]: [Tally, string[]] = [new Map(), []];
  const waiting = guesses[Symbol.iterator]();
  const lane = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const { status, retryAfter } = await door(next.value);
      told.set(status, (told.get(status) ?? 0) + 1);
      if (status === 429 && retryAfter < 1) wrong.push('429 without Retry-After');
      if (status !== 401 && status !== 429) wrong.push(`${next.value.account}: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { told, wrong };
}

function* many(count: number, guess: (at: number) => Guess): Generator<Guess> {
  for (let at = 0; at < count; at++) yield guess(at);
}

describe('whoever guesses', () => {
  let database: TestDatabase;
  let house: DemoApi;
  let door: Door;
  let hangUp: () => void;
  let accounts: string[];
  beforeAll(async () => {
    database = await sqliteDatabase();
    // As it stands in service, but for the searches by which the tests wait for the demo.
    const config = new AppConfig(database.config.database, { limits: 'search.address=100000/60' });
    house = await demoApi({ ...database, config });
    ({ door, hangUp } = doorOf(await house.api.getUrl()));
    const people = await peopleWithPasswords(house.api);
    accounts = Array.from({ length: 12 }, (_each, at) => `night.gale${at}`);
    for (const account of accounts) await people.open(account, 'enterprise_member');
  });
  afterAll(async () => {
    hangUp?.();
    await house?.api.close();
    await database.remove();
  });
  const victim = () => accounts[0] ?? '';
  const enters = (account: string, source: string) => door({ account, password: PASSWORD, source });

  it(
    'at one account, time and again, behind as many forged addresses, gets nowhere and holds up nobody',
    async () => {
      const forged = (at: number) => `10.${at % 200}.${Math.floor(at / 200) % 200}.7`;
      const began = performance.now();
      const { told, wrong } = await guessOn(
        door,
        many(GUESSES, (at) => ({
          account: victim(),
          password: `Guess-Number-${at}`,
          source: '127.9.9.9',
          headers: { 'x-forwarded-for': forged(at), 'x-real-ip': forged(at), forwarded: `for=${forged(at)}` },
        })),
      );
      const seconds = (performance.now() - began) / 1_000;
      console.info(`${GUESSES} guesses at one account: ${seconds.toFixed(1)} s`);
      expect(wrong).toEqual([]);
      expect(told.get(401)).toBeLessThanOrEqual(60);
      expect((told.get(401) ?? 0) + (told.get(429) ?? 0)).toBe(GUESSES);
      expect((await enters(victim(), '127.5.0.1')).status).toBe(200);
      // Nor does the right one come in from where guessing goes on.
      expect((await enters(victim(), '127.9.9.9')).status).toBe(429);
    },
    PATIENCE_MS,
  );

  it('from many real sources is held up at each', async () => {
    const { told, wrong } = await guessOn(
      door,
      many(500, (at) => ({ account: accounts[1] ?? '', password: `Guess-${at}`, source: `127.6.0.${(at % 25) + 1}` })),
    );
    expect(wrong).toEqual([]);
    expect(told.get(401)).toBeLessThanOrEqual(25 * 12);
    expect((await enters(accounts[1] ?? '', '127.5.0.1')).status).toBe(200);
  });

  it('at every account with one password is held up as a source', async () => {
    const sprayed = (at: number) => ({
      account: `${at % 3 ? 'person' : 'night.gale'}${at % 12}`,
      password: `Spring-${at}`,
      source: '127.7.7.7',
    });
    const { told, wrong } = await guessOn(door, many(300, sprayed));
    expect(wrong).toEqual([]);
    expect(told.get(401)).toBeLessThanOrEqual(70);
    for (const account of accounts.slice(2, 5)) expect((await enters(account, '127.5.0.2')).status).toBe(200);
  });

  it('learns by no word and by no time whether there is such an account', async () => {
    const times: Record<'there' | 'not', number[]> = { there: [], not: [] };
    const texts = new Set<string>();
    for (let at = 0; at < 24; at++) {
      for (const which of ['there', 'not'] as const) {
        const account = which === 'there' ? (accounts[(at % 6) + 6] ?? '') : `nobody${at}`;
        const began = performance.now();
        // Each from its own source, so that none waits.
        const { status, text } = await door({
          account,
          password: 'Wrong-Word-1',
          source: `127.8.${at}.${which.length}`,
        });
        times[which].push(performance.now() - began);
        texts.add(`${status} ${text}`);
      }
    }
    expect(texts.size).toBe(1);
    const [there, not] = [middle(times.there), middle(times.not)];
    console.info(`log in: p50 ${there.toFixed(2)} ms for an account, ${not.toFixed(2)} ms for none`);
    expect(Math.max(there, not) / Math.min(there, not)).toBeLessThan(1.5);
  });

  it('would be seen where every tenth guess is let in, or time and words tell', async () => {
    let count = 0;
    const weak: Door = async () => ({ status: ++count % 10 === 0 ? 200 : 401, retryAfter: 0, text: '' });
    const { wrong } = await guessOn(
      weak,
      many(100, () => ({ account: 'x', password: 'y', source: 'z' })),
    );
    expect(wrong).toHaveLength(10);
    const impatient: Door = async () => ({ status: 429, retryAfter: 0, text: '' });
    const rude = await guessOn(
      impatient,
      many(5, () => ({ account: 'x', password: 'y', source: 'z' })),
    );
    expect(rude.wrong).toHaveLength(5);
  });
});

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
