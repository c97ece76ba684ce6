import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceDatabase } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { serviceWriter } from '@app/platform/persistence/service.engine.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { askerOf } from '../support/ask.js';
import type { Ask } from '../support/ask.js';
import { startMariadb } from '../support/mariadb.mjs';
import { openPlatform } from '../support/platform-house.js';
import { databaseAt, describeOnMariadb } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';
import { createToyApi } from '../support/toy-api.js';

const LIMIT_MS = 3_000;

describeOnMariadb('a database that hangs', () => {
  let server: NonNullable<Awaited<ReturnType<typeof startMariadb>>>;
  let database: TestDatabase;
  let api: NestFastifyApplication;
  let ask: Ask;
  beforeAll(async () => {
    const started = await startMariadb();
    if (!started) throw new Error('no mariadbd');
    server = started;
    database = await databaseAt(server.url);
    await (await openPlatform(database.config)).close();
    api = await createToyApi(database.config);
    await api.listen(0, '127.0.0.1');
    ask = askerOf(await api.getUrl());
  });
  afterAll(async () => {
    process.kill(server.pid, 'SIGCONT');
    await api.close();
    await server.stop();
  });

  /** A server of many threads stops one by one. */
  const hang = async () => {
    process.kill(server.pid, 'SIGSTOP');
    await pause(100);
  };
  const write = (key: string) =>
    ask('/api/v1/toys', { name: `玩具${key}` }, { 'idempotency-key': `hung-database-${key}` });
  const timed = async (question: () => ReturnType<Ask>) => {
    const asked = performance.now();
    const { status, headers, body } = await question();
    return { status, body, retryAfter: headers.get('retry-after'), ms: performance.now() - asked };
  };

  it('is told within three seconds to everybody who reads or writes, and soon works again', async () => {
    await expect(write('before')).resolves.toMatchObject({ status: 201 });
    await hang();
    const answers = await Promise.all([
      ...Array.from({ length: 40 }, (_, i) => timed(() => write(`during-${i}`))),
      timed(() => ask('/health/ready')),
    ]);
    // Whoever comes when the pool is already known to be of no use is told no later.
    answers.push(await timed(() => write('late')));
    for (const { status, body, retryAfter, ms } of answers) {
      expect({ status, retryable: body.retryable }).toEqual({ status: 503, retryable: true });
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(ms).toBeLessThan(LIMIT_MS);
    }
    await expect(timed(() => ask('/health/live'))).resolves.toMatchObject({ status: 200 });
    process.kill(server.pid, 'SIGCONT');
    await pause(1_000);
    await expect(write('after')).resolves.toMatchObject({ status: 201 });
    // The very same request, said again, is done once.
    await expect(write('during-1')).resolves.toMatchObject({ status: 201 });
  });

  it('leaves no connection behind that waits', async () => {
    const { writer } = api.get(DatabaseEngine);
    await Promise.all(Array.from({ length: 30 }, () => writer.query('SELECT 1')));
    const threads = (await writer.query('SHOW PROCESSLIST')) as { Command: string }[];
    expect(threads.filter(({ Command }) => Command === 'Query').length).toBeLessThanOrEqual(1);
    expect(threads.length).toBeLessThanOrEqual(21);
  });

  it('without these limits holds up whoever asks: the control', async () => {
    const { driver: _, ...plain } = serviceWriter(database.config.database as ServiceDatabase);
    const patient = await new DataSource({ ...plain, poolSize: 1 }).initialize();
    await hang();
    const asked = patient.query('SELECT 1').then(() => 'answered');
    await expect(Promise.race([asked, pause(LIMIT_MS + 500, 'waits')])).resolves.toBe('waits');
    process.kill(server.pid, 'SIGCONT');
    await expect(asked).resolves.toBe('answered');
    await patient.destroy();
  });
});

describeOnMariadb('a database all of whose connections are taken', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await databaseAt(process.env['TEST_MARIADB_URL'] ?? '')));
  afterAll(() => database.remove());

  it('turns away who finds none free in time', async () => {
    const options = { ...serviceWriter(database.config.database as ServiceDatabase), poolSize: 2 };
    const source = await new DataSource(options).initialize();
    const slow = [1, 2].map(() => source.query('SELECT SLEEP(1.2)'));
    await expect(source.query('SELECT 1')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await Promise.all(slow);
    await expect(source.query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
    await source.destroy();
  });
});
