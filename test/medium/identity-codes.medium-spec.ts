import { CodeEntity } from '@app/identity/infrastructure/code.entity.js';
import { CodeStore } from '@app/identity/infrastructure/code.store.js';
import { IdentityModule } from '@app/identity/identity.module.js';
import type { PersonId } from '@app/identity/published/person.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const now = new Date('2025-03-01T08:00:00.000Z');
const expires = new Date('2025-03-08T08:00:00.000Z');

describeOnBoth('identity: one-time codes', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  beforeAll(async () => {
    database = await create();
    house = await openPlatform(database.config, { imports: [IdentityModule] });
    await house.get(DatabaseEngine).migrate();
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const run = <T>(act: (work: UnitOfWork, codes: CodeStore) => Promise<T>) =>
    house.get(Transactor).run(houseActor, (work) => act(work, house.get(CodeStore)));
  const make = (who: PersonId) => run((work, codes) => codes.make(work, who, 'activation', now, expires));
  const use = (who: PersonId, code: string, at = now) =>
    run((work, codes) => codes.use(work, who, 'activation', code, at));

  it('has a table that equals its entity', async () => {
    await expect(house.get(DatabaseEngine).drift()).resolves.toEqual([]);
  });

  it('is kept as a digest, and used once, however it is typed', async () => {
    const code = await make('user_1');
    const rows = await run((work) => managerOf(work).findBy(CodeEntity, { personId: 'user_1' }));
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    await expect(use('user_1', code.toLowerCase().replaceAll('-', ' '))).resolves.toBe(true);
    await expect(use('user_1', code)).resolves.toBe(false);
  });

  it('is worth nothing after its day, after a newer one, or to another, and all it was after any number of wrong ones', async () => {
    const tried = await make('user_2');
    for (let wrong = 0; wrong < 30; wrong++) await expect(use('user_2', 'WRONG')).resolves.toBe(false);
    await expect(use('user_2', tried)).resolves.toBe(true);
    await expect(use('user_3', await make('user_3'), expires)).resolves.toBe(false);
    const older = await make('user_4');
    const newer = await make('user_4');
    await expect(use('user_4', older)).resolves.toBe(false);
    await expect(use('user_5', newer)).resolves.toBe(false);
    await expect(use('user_4', newer)).resolves.toBe(true);
  });

  it('of another purpose stays when a reset is asked for', async () => {
    const printed = await make('user_6');
    const mailed = await run((work, codes) => codes.make(work, 'user_6', 'reset', now, expires));
    await expect(use('user_6', mailed)).resolves.toBe(false);
    await expect(use('user_6', printed)).resolves.toBe(true);
  });
});
