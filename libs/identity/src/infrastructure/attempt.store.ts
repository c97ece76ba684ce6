import { houseActor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { tooManyAttempts } from '../domain/identity.errors.js';
import { accountOf } from '../domain/person.policy.js';
import { FORGOTTEN_MS, PAIR, SOURCE, waitMs } from '../domain/throttle.policy.js';
import type { Allowance } from '../domain/throttle.policy.js';
import { AttemptEntity } from './attempt.entity.js';

const house = Scope.of(houseActor);

export interface Attempt {
  readonly account: string;
  /** The address that the request came from, as the door knows it. */
  readonly source: string;
}

/** An attempt counts as failed from its beginning, so that a hundred at once are a hundred. */
@Injectable()
export class AttemptStore {
  constructor(private readonly reader: ScopedReader) {}

  /** Whether the account came in from there before. */
  async knows(attempt: Attempt): Promise<boolean> {
    const [id] = idsOf(attempt);
    return (await this.reader.count(AttemptEntity, house, { id, succeededAt: Not(IsNull()) })) > 0;
  }

  /** Throws where one has to wait. Nobody waits for what is tried from another source. */
  async begin(work: UnitOfWork, attempt: Attempt, now: Date): Promise<void> {
    const [pairId, sourceId] = idsOf(attempt);
    const pair = await this.count(work, pairId, now, PAIR);
    const isKnown = pair.succeededAt !== null;
    const source = await this.count(work, sourceId, now, SOURCE);
    const waits = [pair.blockedUntil, isKnown ? null : source.blockedUntil].map(
      (until) => (until?.getTime() ?? 0) - now.getTime(),
    );
    const wait = Math.max(...waits);
    if (wait > 0) throw tooManyAttempts(Math.ceil(wait / 1_000));
  }

  async succeed(work: UnitOfWork, attempt: Attempt, now: Date): Promise<void> {
    const [pairId, sourceId] = idsOf(attempt);
    const manager = managerOf(work);
    await manager.update(AttemptEntity, { id: pairId }, { failures: 0, blockedUntil: null, succeededAt: now });
    await manager.update(AttemptEntity, { id: sourceId }, { failures: () => 'failures - 1' });
  }

  /** What stood before this attempt; the row is locked by the counting, so that attempts take turns. */
  private async count(work: UnitOfWork, id: Id<'attempt'>, now: Date, allowance: Allowance): Promise<AttemptEntity> {
    const manager = managerOf(work);
    const add = () => manager.update(AttemptEntity, { id }, { failures: () => 'failures + 1' });
    if ((await add()).affected !== 1) {
      const row = { id, failures: 1, lastAt: now, blockedUntil: null, succeededAt: null };
      await manager.insert(AttemptEntity, row).catch(async (error: unknown) => {
        // The first of two was faster.
        if ((await add()).affected !== 1) throw error;
      });
    }
    const before = await manager.findOneByOrFail(AttemptEntity, { id });
    const isOld = now.getTime() - before.lastAt.getTime() > FORGOTTEN_MS;
    const failures = isOld ? 1 : before.failures;
    const wait = waitMs(failures, allowance);
    const blockedUntil = wait > 0 ? new Date(now.getTime() + wait) : null;
    await manager.update(AttemptEntity, { id }, { failures, lastAt: now, blockedUntil });
    return before;
  }
}

function idsOf({ account, source }: Attempt): [Id<'attempt'>, Id<'attempt'>] {
  const pair = JSON.stringify([accountOf(account), source]);
  return [idFromRef('attempt', `pair:${pair}`), idFromRef('attempt', `source:${source}`)];
}
