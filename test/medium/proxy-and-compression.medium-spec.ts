import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { AppConfig } from '@app/platform/config/app.config.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fromAddress } from '../support/from-address.js';
import type { AskFrom } from '../support/from-address.js';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';
import { createToyApi } from '../support/toy-api.js';

const LONG = '供需适配，质量追溯。'.repeat(500);

describe('behind a proxy that is named', () => {
  let database: TestDatabase;
  let api: Awaited<ReturnType<typeof createToyApi>>;
  let ask: AskFrom;
  beforeAll(async () => {
    database = await sqliteDatabase();
    const settings = { limits: 'read.address=3/60', trustProxy: '127.0.0.1, 10.0.0.0/8' };
    api = await createToyApi(new AppConfig(database.config.database, settings));
    const fastify = api.getHttpAdapter().getInstance();
    for (const type of ['text/csv', 'text/event-stream', 'image/png']) {
      fastify.get(`/api/v1/${type}`, (_request, reply) => reply.type(type).send(LONG));
    }
    await api.listen(0, '127.0.0.1');
    ask = fromAddress(await api.getUrl());
  });
  afterAll(async () => {
    await api.close();
    await database.remove();
  });

  const statuses = async (source: string, forwarded: readonly string[]) => {
    const told = [];
    for (const each of forwarded) {
      told.push((await ask(source, 'toys/who', { headers: { 'x-forwarded-for': each } })).status);
    }
    return told;
  };

  it('whom it forwards is counted, whatever else they claim to be', async () => {
    const one = '203.0.113.1';
    const claims = [one, `8.8.8.8, ${one}`, `8.8.4.4, ${one}, 10.1.1.1`, `1.1.1.1, ${one}`];
    expect(await statuses('127.0.0.1', claims)).toEqual([200, 200, 200, 429]);
    expect(await statuses('127.0.0.1', ['203.0.113.2'])).toEqual([200]);
  });

  it('nobody else’s word is taken', async () => {
    expect(await statuses('127.0.0.2', ['203.0.113.3', '203.0.113.4', '203.0.113.5', '203.0.113.6'])).toEqual([
      200, 200, 200, 429,
    ]);
  });

  it('asks whether all is well as often as it likes', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => fetchHealth()));
    expect(asked).toEqual(Array(20).fill(200));
  });
  const fetchHealth = async () => (await fetch(`${await api.getUrl()}/health/live`)).status;

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('a long text travels as %s, where that is understood', async (encoding, unpacked) => {
    const { headers, bytes } = await ask('127.0.0.1', 'text/csv', { headers: { 'accept-encoding': encoding } });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringMatching(/accept-encoding/i) });
    expect(unpacked(bytes).toString()).toBe(LONG);
    expect(bytes.length).toBeLessThan(Buffer.byteLength(LONG) / 20);
    expect((await ask('127.0.0.1', 'text/csv')).text).toBe(LONG);
  });

  it.each(['text/event-stream', 'image/png'])('never %s', async (type) => {
    const { headers, text } = await ask('127.0.0.1', type, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(text).toBe(LONG);
  });

  it('nor what is short, nor is a form unpacked that somebody sends packed', async () => {
    const headers = { 'accept-encoding': 'br', 'x-forwarded-for': '203.0.113.9' };
    const short = await ask('127.0.0.1', 'toys/who', { headers });
    expect([short.status, short.headers['content-encoding']]).toEqual([200, undefined]);
    const packed = { headers: { 'content-encoding': 'gzip' }, body: { name: '扳手' } };
    expect((await ask('127.0.0.1', 'toys', packed)).status).toBe(201);
  });
});
