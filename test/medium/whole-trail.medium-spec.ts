import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { expect, it } from '@jest/globals';
import { factory } from '../support/actors.js';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import { verdictOn } from '../support/whole-trail.js';

describeOnBoth('the end of every suite', (create) => {
  const acted = async () => {
    const database = await create();
    const house = await openPlatform(database.config);
    const audit = { action: 'toy.change', subject: 'toy_1', difference: {} } as const;
    await house.get(Transactor).run(factory, (work) => work.recordQuietly({ audit }));
    return { database, house };
  };

  it('finds a trail whole that nobody has edited, and none where there are no tables', async () => {
    const empty = await create();
    await expect(verdictOn(empty.config)).resolves.toBeUndefined();
    await empty.remove();
    const { database, house } = await acted();
    await house.close();
    await expect(verdictOn(database.config)).resolves.toMatchObject({ rows: 1, broken: [] });
    await expect(database.remove()).resolves.toBeUndefined();
  });

  it('fails where a row was edited by hand and the suite has not said so: the control', async () => {
    const { database, house } = await acted();
    await house.get(DatabaseEngine).writer.query(`UPDATE platform_audit SET reason = 'x'`);
    await house.close();
    await expect(database.remove()).rejects.toThrow(/broken in 1 places:\naudit_\w+: row-altered/);
  });
});
