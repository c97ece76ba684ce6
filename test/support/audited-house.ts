import type { Id } from '@app/kernel/id.js';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { AuditSealer } from '@app/platform/audit/audit-sealer.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { factory } from './actors.js';
import { openPlatform } from './platform-house.js';
import type { TestDatabase } from './test-databases.js';

interface Here {
  database: TestDatabase;
  house: INestApplicationContext;
  engine: DatabaseEngine;
}

/** A platform whose trail is sealed when the test says so, and whose tables anybody may edit by hand. */
export function auditedHouse(create: () => Promise<TestDatabase>) {
  const here = {} as Here;
  let trail: 'edited' | undefined;
  beforeAll(async () => {
    here.database = await create();
    here.house = await openPlatform(here.database.config);
    here.engine = here.house.get(DatabaseEngine);
  });
  afterAll(async () => {
    await here.house.close();
    await here.database.remove(trail);
  });
  const rows = () => here.engine.reader.getRepository(AuditEntity).find({ order: { id: 'ASC' } });
  const anotherSealer = () => {
    const sealer = new AuditSealer(here.engine, here.house.get(AuditKey));
    return { drain: () => served(() => sealer.drain()) };
  };
  const verify = () => served(() => here.house.get(AuditVerifier).verify());
  return Object.assign(here, {
    rows,
    anotherSealer,
    seal: () => anotherSealer().drain(),
    verify,
    broken: async () => (await verify()).broken,
    /** By hand, past the application. */
    sql: (statement: string, ...values: unknown[]) => {
      trail = 'edited';
      return here.engine.writer.query(statement, values);
    },
    /** A row as it was, or nearly. */
    putBack: (row: AuditEntity, changes: Partial<AuditEntity> = {}) =>
      here.engine.write((manager) => manager.save(AuditEntity, Object.assign(new AuditEntity(), row, changes))),
    /** One unit of work with so many rows. */
    act: (subject: Id, count = 1, andThen = async () => undefined) =>
      served(() =>
        here.house.get(Transactor).run({ ...factory, requestId: 'request-17' }, async (work) => {
          for (let version = 1; version <= count; version++) {
            const difference = { status: { from: '草稿', to: '已发布😀' }, version: { to: String(version) } };
            await work.recordQuietly({
              audit: { action: 'toy.change', subject, difference, reason: `第 ${version} 次` },
            });
          }
          await andThen();
        }),
      ),
  });
}

/** Fifty at once are more than a pool has connections for: whoever was given none has done nothing, and comes again. */
async function served<T>(task: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'no connection in time') throw error;
    }
  }
}
