import type { AppConfig } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { TestDatabase } from './test-databases.js';

/** A database with what stands on it, for all tests of a block. */
export function opened(
  create: () => Promise<TestDatabase>,
  open: (config: AppConfig) => Promise<INestApplicationContext>,
) {
  const here = {} as { database: TestDatabase; house: INestApplicationContext; engine: DatabaseEngine };
  beforeAll(async () => {
    here.database = await create();
    here.house = await open(here.database.config);
    here.engine = here.house.get(DatabaseEngine);
  });
  afterAll(async () => {
    await here.house.close();
    await here.database.remove();
  });
  return here;
}
