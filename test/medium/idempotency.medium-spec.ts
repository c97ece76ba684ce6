import { refused } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import { Clock } from '@app/kernel/clock.js';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { IdempotencyKeys } from '@app/platform/idempotency/idempotency-keys.js';
import { IdempotencyEntity } from '@app/platform/idempotency/idempotency.entity.js';
import { hashOf } from '@app/platform/idempotency/once.js';
import { CommitBell } from '@app/platform/outbox/commit-bell.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { factory, mill } from '../support/actors.js';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth, describeOnMariadb, mariadbDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

class Hasty extends IdempotencyKeys {
  override readonly patienceMs = 300;
}

/** A transactor with its own memory of what is in flight: to the database, another process. */
function anotherProcess(house: INestApplicationContext, keys = IdempotencyKeys): Transactor {
  const [engine, clock] = [house.get(DatabaseEngine), house.get(Clock)];
  return new Transactor(engine, clock, new CommitBell(), new keys(engine, clock), house.get(AuditKey));
}

/** Something done: one audit row, and a reply that would differ if it were done again. */
function doing(
  transactor: Transactor,
  subject: Id,
  { actor = factory, key = String(subject), body = {}, ms = 0 } = {},
) {
  return transactor.runOnce(actor, { key, requestHash: hashOf('POST', '/toys', body) }, async (work) => {
    await work.recordQuietly({ audit: { action: 'toy.make', subject, difference: {} } });
    await pause(ms);
    return { status: 201, body: { made: Math.random(), at: '2026-03-01', note: '已登记😀' } };
  });
}

function opened(create: () => Promise<TestDatabase>) {
  const here = {} as { database: TestDatabase; house: INestApplicationContext; transactor: Transactor };
  beforeAll(async () => {
    here.database = await create();
    here.house = await openPlatform(here.database.config);
    here.transactor = here.house.get(Transactor);
  });
  afterAll(async () => {
    await here.house.close();
    await here.database.remove();
  });
  return Object.assign(here, {
    effects: (subject: Id) => here.house.get(DatabaseEngine).reader.getRepository(AuditEntity).countBy({ subject }),
  });
}

describeOnBoth('a request with a key', (create) => {
  const here = opened(create);

  it('has one effect and one reply, though it comes fifty times at once and again later', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => doing(here.transactor, 'toy_1', { ms: 20 })));
    outcomes.push(await doing(here.transactor, 'toy_1'));
    await expect(here.effects('toy_1')).resolves.toBe(1);
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(outcomes.map(({ reply }) => JSON.stringify(reply))).size).toBe(1);
    expect(outcomes[0]?.reply).toMatchObject({ status: 201, body: { note: '已登记😀' } });
  });

  it('is refused where the key asked for something else', async () => {
    await doing(here.transactor, 'toy_2', { body: { title: '甲', budget: '1' } });
    const other = doing(here.transactor, 'toy_2', { body: { title: '乙', budget: '1' } });
    await expect(other).rejects.toMatchObject({ kind: 'invalid', code: 'IDEMPOTENCY.KEY_REUSED' });
    const reordered = doing(here.transactor, 'toy_2', { body: { budget: '1', title: '甲' } });
    await expect(reordered).resolves.toMatchObject({ replayed: true });
    await expect(here.effects('toy_2')).resolves.toBe(1);
  });

  it('shares its key with nobody', async () => {
    const key = 'the same key';
    await expect(doing(here.transactor, 'toy_3', { key })).rejects.toMatchObject({ code: 'IDEMPOTENCY.KEY_MALFORMED' });
    const colleague = { ...factory, id: 'user_colleague' as const };
    for (const actor of [factory, colleague, mill]) {
      await expect(doing(here.transactor, 'toy_3', { key: 'k', actor })).resolves.toMatchObject({ replayed: false });
    }
    await expect(here.effects('toy_3')).resolves.toBe(3);
  });

  it.each(['', 'x'.repeat(256), '键', 'a b', 'a\n'])('is refused with a key that is none: %j', async (key) => {
    await expect(doing(here.transactor, 'toy_4', { key })).rejects.toMatchObject({ code: 'IDEMPOTENCY.KEY_MALFORMED' });
    await expect(here.effects('toy_4')).resolves.toBe(0);
  });

  it('leaves nothing where it was refused, so that it may be tried again', async () => {
    const once = { key: 'again', requestHash: hashOf('x') };
    const first = here.transactor.runOnce(factory, once, async (work) => {
      await work.recordQuietly({ audit: { action: 'toy.make', subject: 'toy_5', difference: {} } });
      throw refused('TOY.NO', '不行', []);
    });
    await expect(first).rejects.toMatchObject({ code: 'TOY.NO' });
    await expect(here.effects('toy_5')).resolves.toBe(0);
    const nothing = async () => ({ status: 204, body: undefined });
    const second = here.transactor.runOnce(factory, once, nothing);
    await expect(second).resolves.toEqual({ reply: { status: 204, body: undefined }, replayed: false });
    const third = here.transactor.runOnce(factory, once, nothing);
    await expect(third).resolves.toEqual({ reply: { status: 204, body: undefined }, replayed: true });
  });

  it('waits for the first so long and no longer, and never acts later', async () => {
    const hasty = anotherProcess(here.house, Hasty);
    const slow = doing(hasty, 'toy_6', { ms: 700 });
    await pause(50);
    const asked = performance.now();
    const late = doing(hasty, 'toy_6');
    await expect(late).rejects.toMatchObject({ kind: 'conflict', code: 'IDEMPOTENCY.IN_FLIGHT', retryAfter: 3 });
    expect(performance.now() - asked).toBeGreaterThan(290);
    const { reply } = await slow;
    await expect(doing(hasty, 'toy_6')).resolves.toEqual({ reply, replayed: true });
    await expect(here.effects('toy_6')).resolves.toBe(1);
  });

  it('is forgotten after a day, and not before', async () => {
    await doing(here.transactor, 'toy_7');
    await doing(here.transactor, 'toy_8');
    const keys = here.house.get(IdempotencyKeys);
    await expect(keys.forgetExpired()).resolves.toBe(0);
    const rows = here.house.get(DatabaseEngine).reader.getRepository(IdempotencyEntity);
    const [row] = await rows.find({ order: { createdAt: 'DESC' }, take: 1 });
    expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBeGreaterThanOrEqual(86_400_000);
    const expiresAt = new Date(Date.now() - 1);
    await here.house
      .get(DatabaseEngine)
      .write((manager) => manager.update(IdempotencyEntity, { id: row?.id }, { expiresAt }));
    await expect(keys.forgetExpired()).resolves.toBe(1);
  });
});

describeOnMariadb('a request with a key that reaches several processes', () => {
  const here = opened(mariadbDatabase);

  it('has one effect and one reply', async () => {
    const processes = [here.transactor, anotherProcess(here.house), anotherProcess(here.house)];
    const outcomes = await Promise.all(
      Array.from({ length: 48 }, (_, i) => doing(processes[i % 3] ?? here.transactor, 'toy_1', { ms: 50 })),
    );
    await expect(here.effects('toy_1')).resolves.toBe(1);
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(outcomes.map(({ reply }) => JSON.stringify(reply))).size).toBe(1);
  });

  it('has one effect though the first is refused while the others wait', async () => {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const first = here.transactor.runOnce(
      factory,
      { key: 'toy_2', requestHash: hashOf('POST', '/toys', {}) },
      async () => {
        begin();
        await pause(200);
        throw refused('TOY.NO', '不行', []);
      },
    );
    const others = Array.from({ length: 4 }, () => anotherProcess(here.house));
    await begun;
    const outcomes = await Promise.all(others.map((other) => doing(other, 'toy_2')));
    await expect(first).rejects.toMatchObject({ code: 'TOY.NO' });
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    await expect(here.effects('toy_2')).resolves.toBe(1);
  });

  it('waits for the other process so long and no longer', async () => {
    const slow = doing(here.transactor, 'toy_3', { ms: 2_500 });
    await pause(50);
    const late = doing(anotherProcess(here.house, Hasty), 'toy_3');
    await expect(late).rejects.toMatchObject({ code: 'IDEMPOTENCY.IN_FLIGHT' });
    await slow;
    await expect(here.effects('toy_3')).resolves.toBe(1);
  });
});
