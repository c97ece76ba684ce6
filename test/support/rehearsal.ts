import { AsyncLocalStorage } from 'node:async_hooks';
import { CommitBell } from '@app/platform/outbox/commit-bell.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';

export interface Rehearsed<Answer> {
  readonly answer: Answer;
  /** Rows that were inserted, changed or deleted, from the mark on where the act made one. */
  readonly rows: number;
}

class Undone extends Error {}

/**
 * Lets something happen to the end, its reads and its writes, and then undoes it, so that the next finds
 * everything as it was and the same form fits a thousand times. What the house does by itself meanwhile waits, and stays.
 */
export function rehearsalIn(house: INestApplicationContext) {
  const engine = house.get(DatabaseEngine);
  const stage = new AsyncLocalStorage<EntityManager>();
  const write = engine.write.bind(engine);
  const { reader } = engine;
  // Inside, a work is a savepoint of the whole, and a read sees what was written and not yet undone.
  engine.write = (task) => stage.getStore()?.transaction(task) ?? write(task);
  const readerIn = (manager: EntityManager | undefined) =>
    manager &&
    (Object.assign(Object.create(reader) as object, {
      getRepository: manager.getRepository.bind(manager),
      query: manager.query.bind(manager),
      manager,
    }) as unknown as DataSource);
  Object.defineProperty(engine, 'reader', { get: () => readerIn(stage.getStore()) ?? reader });

  // Nobody else is told of it: whoever heard the bell would work on what is about to be undone.
  const bell = house.get(CommitBell);
  const ring = bell.ring.bind(bell);
  bell.ring = () => void (stage.getStore() ?? ring());

  return async <Answer>(act: (mark: () => Promise<void>) => Promise<Answer>): Promise<Rehearsed<Answer>> => {
    let seen: Rehearsed<Answer> | undefined;
    const whole = write(async (manager) => {
      let before = await changesIn(manager);
      const mark = async () => void (before = await changesIn(manager));
      const answer = await stage.run(manager, () => act(mark));
      seen = { answer, rows: (await changesIn(manager)) - before };
      throw new Undone();
    });
    await whole.catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
    if (!seen) throw new Error('nothing was rehearsed');
    return seen;
  };
}

const HANDLED = `SHOW SESSION STATUS WHERE Variable_name IN ('Handler_write', 'Handler_update', 'Handler_delete')`;

/** Rows that this connection has changed so far. */
async function changesIn(manager: EntityManager): Promise<number> {
  if (manager.connection.options.type !== 'mariadb') {
    const [row] = (await manager.query('SELECT total_changes() AS changes')) as { changes: number }[];
    return Number(row?.changes ?? 0);
  }
  const rows = (await manager.query(HANDLED)) as { Value: string }[];
  return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
}
