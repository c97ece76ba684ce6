import { setTimeout as sleep } from 'node:timers/promises';
import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import { AttemptEntity } from '@app/identity/infrastructure/attempt.entity.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/create-api.js';
import { holderAt } from '../../apps/api/src/limits/holders.js';
import { workerOf } from '../support/demo-api.js';
import { fromAddress } from '../support/from-address.js';
import type { AskFrom } from '../support/from-address.js';
import { openHouse } from '../support/house.js';
import { PASSWORD, peopleWithPasswords } from '../support/people-with-passwords.js';
import { asService } from '../support/service-mode.js';
import { until } from '../support/small-library.js';
import { journeyDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

/** Wide enough that as many searches are done within it. */
const WINDOW_S = asService ? 15 : 4;
/** Small ones, so that a test reaches them; all else as it stands by itself. */
const LIMITS = [
  `search.person=5/${WINDOW_S}`,
  `search.organisation=8/${WINDOW_S}`,
  'search.address=6/60',
  'rows.person=250/60',
  'guess.address=30/60',
  'export.organisation=3/60',
  'exported.organisation=600/60',
].join(',');

describe('whoever asks for too much', () => {
  let database: TestDatabase;
  let api: NestFastifyApplication;
  let worker: INestApplicationContext | undefined;
  let ask: AskFrom;
  beforeAll(async () => {
    database = await journeyDatabase({ limits: LIMITS });
    await (await openHouse(database.config)).close(); // leaves the tables
    worker = await workerOf(database.config);
    api = await createApi(database.config, ['fatal']);
    await api.listen(0, '127.0.0.1');
    ask = fromAddress(await api.getUrl());
    const all = { filters: {}, page: 1, pageSize: 0 };
    const known = async () => (await api.get(SearchNeeds).execute(Scope.of(houseActor), all)).total;
    await until(known, (total) => total >= 250);
    const people = await peopleWithPasswords(api);
    for (const account of ['gale.one', 'gale.two', 'gale.three']) await people.open(account, 'enterprise_member');
  });
  afterAll(async () => {
    await api?.close();
    await worker?.close();
    await database.remove();
  });

  const cookieOf = async (told: ReturnType<AskFrom>) => {
    const { headers, status, text } = await told;
    const [cookie = `${status} ${text}`] = headers['set-cookie']?.[0]?.split(';', 1) ?? [];
    return { headers: { cookie } };
  };
  const enters = (account: string, source: string, password = PASSWORD) =>
    ask(source, 'session', { body: { account, password } });
  const demo = (account: string) => cookieOf(ask('127.1.0.1', 'demo/session', { body: { account } }));
  const times = async (count: number, once: () => ReturnType<AskFrom>) => {
    const told = [];
    for (let at = 0; at < count; at++) told.push(await once());
    return told;
  };
  const statuses = (told: Awaited<ReturnType<AskFrom>>[]) => told.map(({ status }) => status);
  const trailOf = (subject: string) =>
    api
      .get(DatabaseEngine)
      .reader.getRepository(AuditEntity)
      .findBy({ action: 'limits.refuse', subject: subject as AuditEntity['subject'] });

  it('is told so with the time to come again, may then, and holds up nobody else', async () => {
    const [one, other] = [await demo('E-001'), await demo('P-001')];
    const search = (who: typeof one) => ask('127.1.0.1', 'needs?text=质量', who);
    const told = await times(6, () => search(one));
    expect(statuses(told)).toEqual([200, 200, 200, 200, 200, 429]);
    const { headers, text } = told[5] ?? { headers: {}, text: '{}' };
    expect(headers['content-type']).toContain('application/problem+json');
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(WINDOW_S);
    expect(JSON.parse(text)).toMatchObject({
      type: 'urn:problem:LIMIT.SEARCHES',
      status: 429,
      title: '请求过于频繁',
      code: 'LIMIT.SEARCHES',
      detail: expect.stringMatching(/^每人检索\d+ 秒内最多 5 次，请 \d+ 秒后再试$/),
      retryable: true,
    });
    expect((await search(other)).status).toBe(200);
    // Something else than a search is still open.
    expect((await ask('127.1.0.1', 'me', one)).status).toBe(200);
    await sleep(Number(headers['retry-after']) * 1_000);
    expect((await search(one)).status).toBe(200);
  });

  it('shares what is the organisation’s with colleagues, and with no other', async () => {
    const [one, two, other] = [
      await cookieOf(enters('gale.one', '127.2.0.1')),
      await cookieOf(enters('gale.two', '127.2.0.2')),
      await demo('P-002'),
    ];
    const search = (who: typeof one) => ask('127.2.0.1', 'solutions', who);
    expect(statuses(await times(5, () => search(one)))).toEqual([200, 200, 200, 200, 200]);
    const told = await times(4, () => search(two));
    expect(statuses(told)).toEqual([200, 200, 200, 429]);
    expect(told[3]?.text).toContain('每个单位检索');
    expect((await search(other)).status).toBe(200);
  });

  it('is the same address whatever forwarded addresses it invents', async () => {
    let at = 0;
    const told = await times(9, () => {
      const forged = `10.0.0.${++at}`;
      const headers = { 'x-forwarded-for': forged, 'x-real-ip': forged, forwarded: `for=${forged}` };
      return ask('127.3.0.1', 'needs', { headers });
    });
    expect(statuses(told)).toEqual([200, 200, 200, 200, 200, 200, 429, 429, 429]);
    expect((await ask('127.3.0.2', 'needs')).status).toBe(200);
  });

  it('turns over so many rows a day, in however few pages', async () => {
    const page = { ...(await demo('P-003')) };
    const told = await times(3, () => ask('127.1.0.1', 'needs?pageSize=100', page));
    expect(statuses(told)).toEqual([200, 200, 429]);
    expect(told[2]?.text).toContain('LIMIT.ROWS');
  });

  it('carries away so many rows and files a day, and the trail says nothing of what was refused', async () => {
    const who = await demo('E-002');
    const told = await times(4, () => ask('127.1.0.1', 'needs/export', who));
    expect(statuses(told)).toEqual([200, 200, 429, 429]);
    expect(told.map(({ text }) => /LIMIT\.\w+/.exec(text)?.[0])).toEqual([
      undefined,
      undefined,
      'LIMIT.EXPORTED_ROWS',
      'LIMIT.EXPORTS',
    ]);
    const exports = await api
      .get(DatabaseEngine)
      .reader.getRepository(AuditEntity)
      .findBy({ action: 'adaptation.export-needs' });
    expect(exports).toHaveLength(2);
  });

  it('cannot lock a victim out by a thousand guesses, which are refused before they are written down', async () => {
    expect((await enters('gale.three', '127.5.0.1')).status).toBe(200);
    let at = 0;
    const told = await times(1_000, () => enters('gale.three', '127.9.9.9', `Guess-Number-${++at}`));
    expect(new Set(statuses(told))).toEqual(new Set([401, 429]));
    expect(told.every(({ status, headers }) => status !== 429 || Number(headers['retry-after']) >= 1)).toBe(true);
    expect((await enters('gale.three', '127.5.0.1')).status).toBe(200);
    const attempts = await api.get(DatabaseEngine).reader.getRepository(AttemptEntity).find();
    expect(Math.max(...attempts.map(({ failures }) => failures))).toBeLessThanOrEqual(10);
    // One line in the trail for the window, not one for each.
    expect(await trailOf(holderAt('127.9.9.9').subject)).toHaveLength(1);
  });

  it('cannot even from the victim’s own address, where only strangers are held up', async () => {
    expect((await enters('gale.one', '127.6.0.1')).status).toBe(200);
    let at = 0;
    const sprayed = await times(60, () => enters(`nobody${++at}`, '127.6.0.1', 'Spring-2026'));
    expect(statuses(sprayed).slice(-20)).toEqual(Array(20).fill(429));
    expect((await enters('gale.two', '127.6.0.1')).status).toBe(429);
    expect((await enters('gale.one', '127.6.0.1')).status).toBe(200);
    expect(await trailOf(holderAt('127.6.0.1').subject)).toHaveLength(1);
  });
});
