import { AdaptationModule } from '@app/adaptation/adaptation.module.js';
import { RebuildIndex } from '@app/adaptation/application/rebuild-index.query.js';
import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import { SearchSolutions } from '@app/adaptation/application/search-solutions.query.js';
import { LoadDemo } from '@app/demo/application/load-demo.use-case.js';
import { DemoModule } from '@app/demo/demo.module.js';
import { anonymous, houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { sqliteDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';
import { queries } from './queries.js';

class SearchHouse {}

describe('searching the demo, as anyone may', () => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await sqliteDatabase();
    const imports = [PlatformModule.forRoot(database.config), AdaptationModule, DemoModule];
    const module = { module: SearchHouse, imports };
    house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    await house.get(DatabaseEngine).migrate();
    await house.get(Transactor).run(houseActor, (work) => house.get(LoadDemo).execute(work, houseActor));
    await house.get(RebuildIndex).execute(Scope.of(houseActor));
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  it.each(queries)('$id $text: must and must not be among the first ten', async ({ index, text, must, mustNot }) => {
    const search = house.get<SearchNeeds | SearchSolutions>(index === 'needs' ? SearchNeeds : SearchSolutions);
    const { results } = await search.execute(Scope.of(anonymous), { text, filters: {}, page: 1, pageSize: 10 });
    const refs = results.map(({ item }) => item.ref ?? '');
    expect(refs).toEqual(expect.arrayContaining([...must]));
    expect(refs.filter((ref) => mustNot.includes(ref))).toEqual([]);
  });
});
