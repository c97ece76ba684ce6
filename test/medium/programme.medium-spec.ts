import { anonymous } from '@app/kernel/actor.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { Scope } from '@app/kernel/scope.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { FindPilotEntry } from '@app/programme/application/find-pilot-entry.query.js';
import { ProgrammeModule } from '@app/programme/programme.module.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { bureau } from '../support/actors.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

class ProgrammeHouse {}

const first17 = '91220104MA0000001';
const creditCode = first17 + checkCharacterOf(first17);

describeOnBoth('the programme', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await create();
    const imports = [PlatformModule.forRoot(database.config), ProgrammeModule];
    const module = { module: ProgrammeHouse, imports };
    house = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    await house.get(DatabaseEngine).migrate();
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const add = (name: string) =>
    house.get(Transactor).run(bureau, (work) =>
      house.get(AddPilotEntries).execute(work, bureau, {
        batch: 'B3',
        publishedOn: '2025-03-20',
        entries: [{ creditCode, name }],
      }),
    );

  it('keeps a pilot list once, with its day as it was said', async () => {
    await expect(add('朝阳配件厂')).resolves.toEqual({ added: 1, unchanged: 0 });
    await expect(add('朝阳配件厂')).resolves.toEqual({ added: 0, unchanged: 1 });
    const found = await house.get(FindPilotEntry).execute(Scope.of(anonymous), { batch: 'B3', creditCode });
    expect(found).toMatchObject({ creditCode, name: '朝阳配件厂', publishedOn: '2025-03-20' });
  });

  it('has tables that equal its entities', async () => {
    await expect(house.get(DatabaseEngine).drift()).resolves.toEqual([]);
  });
});
