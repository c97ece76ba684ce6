import { setTimeout as pause } from 'node:timers/promises';
import { LetterHandler } from '@app/kernel/letter.js';
import type { Letter } from '@app/kernel/letter.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import { OutboxRelayModule } from '@app/platform/outbox/outbox-relay.module.js';
import { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { RedisConnection } from '@app/platform/redis/redis-connection.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { factory } from '../support/actors.js';
import { openPlatform } from '../support/platform-house.js';
import { startRedis } from '../support/private-servers.mjs';
import type { PrivateServer } from '../support/private-servers.mjs';
import { describeOnMariadb, mariadbDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

class ToyHandler extends LetterHandler {
  override readonly types = ['toy.changed', 'toy.suspected'];
  private underWay = 0;
  mostSuspects = 0;

  constructor(private readonly heard: string[]) {
    super();
  }

  override async handle({ type, id, version }: Letter): Promise<void> {
    this.heard.push(`${id} v${version}`);
    if (type !== 'toy.suspected') return;
    this.mostSuspects = Math.max(this.mostSuspects, (this.underWay += 1));
    await pause(20);
    this.underWay -= 1;
  }
}

const MANY = 300;
const PATIENCE_MS = 60_000;

describeOnMariadb('letters of two workers with a queue between them', () => {
  const heard: string[][] = [[], []];
  const houses: INestApplicationContext[] = [];
  let database: TestDatabase;
  let redis: PrivateServer;
  beforeAll(async () => {
    Logger.overrideLogger(false); // that Redis is away is said, rightly
    const started = await startRedis();
    if (!started) throw new Error('no redis-server here');
    redis = started;
    database = await mariadbDatabase();
    const config = new AppConfig(database.config.database, { redisUrl: redis.url });
    for (const each of heard) {
      const providers = [{ provide: ToyHandler, useValue: new ToyHandler(each) }];
      houses.push(await openPlatform(config, { imports: [OutboxRelayModule], providers }));
    }
  }, PATIENCE_MS);
  afterAll(async () => {
    await Promise.all(houses.map((house) => house.close()));
    await redis.stop();
    await database.remove();
  }, PATIENCE_MS);

  const write = (from: number, to: number) =>
    houses[0]?.get(Transactor).run(factory, async (work) => {
      for (let version = from; version < to; version++) {
        const audit = { action: 'toy.change', subject: 'toy_1', difference: {} } as const;
        await work.record({ audit, letter: { type: 'toy.changed', id: `toy_${version}`, version, at: new Date() } });
      }
    });
  const areAllSent = async () =>
    (await houses[0]?.get(DatabaseEngine).reader.getRepository(OutboxEntity).countBy({ sentAt: IsNull() })) === 0;

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    for (const last = Date.now() + PATIENCE_MS / 2; Date.now() < last;) {
      if (await isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('in vain');
  }

  it(
    'are shared between them, each heard once and marked',
    async () => {
      await until(async () => houses.every((house) => house.get(RedisConnection).usable));
      await write(0, MANY);
      await until(areAllSent);
      expect(heard.flat().toSorted()).toEqual(Array.from({ length: MANY }, (_, at) => `toy_${at} v${at}`).toSorted());
      expect(Math.min(...heard.map(({ length }) => length))).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it.each([
    [2, 8],
    [4, 1],
  ])(
    'at which a process died %i times are delivered %i at once at most: one of them may have killed it',
    async (attempts, most) => {
      const handlers = houses.map((house) => house.get(ToyHandler));
      for (const handler of handlers) handler.mostSuspects = 0;
      await houses[0]?.get(Transactor).run(factory, async (work) => {
        for (let version = 0; version < 40; version++) {
          const audit = { action: 'toy.change', subject: 'toy_2', difference: {} } as const;
          const letter = { type: 'toy.suspected', id: `toy_${version}`, version, at: new Date() } as const;
          await work.record({ audit, letter });
        }
        await managerOf(work).update(OutboxEntity, { type: 'toy.suspected', sentAt: IsNull() }, { attempts });
      });
      await until(areAllSent);
      const atOnce = Math.max(...handlers.map(({ mostSuspects }) => mostSuspects));
      expect(atOnce).toBeLessThanOrEqual(most);
      expect(atOnce).toBeGreaterThan(most / 3);
    },
    PATIENCE_MS,
  );

  it(
    'go on without it when it is killed',
    async () => {
      process.kill(redis.pid, 'SIGKILL');
      await write(MANY, 2 * MANY);
      await until(areAllSent);
      const later = heard.flat().filter((one) => Number(one.split(' v', 2)[1]) >= MANY);
      expect(new Set(later).size).toBe(MANY);
    },
    PATIENCE_MS,
  );
});
