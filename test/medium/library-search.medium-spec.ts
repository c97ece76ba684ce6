import { AdaptationLettersModule } from '@app/adaptation/adaptation-letters.module.js';
import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import { VerifyIndex } from '@app/adaptation/application/verify-index.query.js';
import { NeedStore } from '@app/adaptation/infrastructure/need.store.js';
import { NEED_CHANGED } from '@app/adaptation/published/need-changed.event.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Readiness } from '@app/platform/health/readiness.js';
import { OutboxRelayModule } from '@app/platform/outbox/outbox-relay.module.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { needRow } from '../support/library-rows.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

class LibraryHouse {}

const SEARCHABLE_MS = 1_000;

describeOnBoth('the searchable library', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await create();
    const rooms = [PlatformModule.forRoot(database.config), AdaptationModule];
    const operator = await contextOf(rooms);
    await operator.get(DatabaseEngine).migrate();
    await operator.close();
    house = await contextOf([...rooms, AdaptationLettersModule, OutboxRelayModule]);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const found = async (text: string) => {
    const answer = await house
      .get(SearchNeeds)
      .execute(Scope.of(anonymous), { text, filters: {}, page: 1, pageSize: 9 });
    return answer.results.map(({ item }) => item.ref);
  };

  it('is ready once its indexes are filled', async () => {
    await expect(house.get(Readiness).check()).resolves.toBeUndefined();
    await expect(found('冷却塔')).resolves.toEqual([]);
  });

  it('finds what was written within a second, and agrees with the tables', async () => {
    const need = needRow('SE-901', { title: '冷却塔联网' });
    await house.get(Transactor).run(houseActor, async (work) => {
      await house.get(NeedStore).add(work, need);
      await work.record({
        audit: { action: 'adaptation.record-need', subject: need.id, difference: {} },
        letter: { type: NEED_CHANGED, id: need.id, version: need.version, at: need.changedAt },
      });
    });
    const written = performance.now();
    let refs = await found('冷却塔');
    while (refs.length === 0 && performance.now() - written < 5 * SEARCHABLE_MS) refs = await found('冷却塔');
    expect(refs).toEqual(['SE-901']);
    expect(performance.now() - written).toBeLessThan(SEARCHABLE_MS);
    const even = { missing: [], stale: [], visibility: [], extra: [] };
    await expect(house.get(VerifyIndex).execute(Scope.of(houseActor))).resolves.toEqual([
      { index: 'needs', rows: 1, held: 1, ...even },
      { index: 'solutions', rows: 0, held: 0, ...even },
    ]);
  });
});

const contextOf = (imports: object[]) =>
  NestFactory.createApplicationContext({ module: LibraryHouse, imports } as never, {
    logger: ['error'],
    abortOnError: false,
  });
