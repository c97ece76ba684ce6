import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { within } from '@app/platform/persistence/scoped-where.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { pairChanged, pairExists, pairMissing } from '../domain/pair.errors.js';
import type { Moved } from '../domain/pair.js';
import type { FrozenMatch, PairId, PairSummary } from '../published/pair.summary.js';
import { livingKey, PairEntity } from './pair.entity.js';

export interface PairFilter {
  readonly id?: PairId;
  readonly needId?: NeedId;
  readonly solutionId?: SolutionId;
  readonly limit: number;
}

export interface PairChange extends Moved {
  readonly pair: PairSummary;
  /** The version that the person saw when deciding. */
  readonly version: number;
  /** Judged anew, where the move asks for it. */
  readonly match?: FrozenMatch;
  readonly by: Actor;
  readonly at: Date;
}

/** With a unit of work: inside its transaction. Without: committed pairs only. Never without a scope. */
@Injectable()
export class PairStore {
  constructor(private readonly reader: ScopedReader) {}

  /** Throws a conflict if the same two are already paired. */
  async add(work: UnitOfWork, pair: PairSummary): Promise<void> {
    const manager = managerOf(work);
    const living = livingKey(pair);
    const rival = living === null ? null : await manager.findOneBy(PairEntity, { living });
    if (rival) throw pairExists(rival);
    try {
      await manager.insert(PairEntity, { ...pair, living });
    } catch (error) {
      // Somebody proposed them since: only the index knows.
      throw isDuplicate(error) ? pairExists() : error;
    }
  }

  async find(work: UnitOfWork, scope: Scope, id: PairId): Promise<PairSummary | undefined> {
    const row = await managerOf(work).findOneBy(PairEntity, within(PairEntity, scope, { id }));
    return row ? summaryOf(row) : undefined;
  }

  /** Throws a conflict if the pair is no longer as the person saw it. */
  async move(work: UnitOfWork, { pair, version, status, agreedBy, reason, match, by, at }: PairChange): Promise<void> {
    const manager = managerOf(work);
    // The condition and the change are one statement; save() would overwrite a newer version in silence.
    const { affected } = await manager.update(
      PairEntity,
      { id: pair.id, version, status: pair.status },
      {
        version: version + 1,
        status,
        agreedBy,
        reason,
        living: livingKey({ ...pair, status }),
        changedBy: by.id,
        changedAt: at,
        ...(match && { match: match as object }),
      },
    );
    if (affected === 1) return;
    const now = await manager.findOneBy(PairEntity, { id: pair.id });
    throw now ? pairChanged(now) : pairMissing();
  }

  /** Newest first. */
  async list(scope: Scope, { id, needId, solutionId, limit }: PairFilter): Promise<readonly PairSummary[]> {
    const where = { ...(id && { id }), ...(needId && { needId }), ...(solutionId && { solutionId }) };
    const rows = await this.reader.find(PairEntity, scope, { where, order: { id: 'DESC' }, take: limit });
    return rows.map(summaryOf);
  }
}

const summaryOf = ({ living: _living, ...pair }: PairEntity): PairSummary => pair;

const DUPLICATE = ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE'];

function isDuplicate(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: string };
  return code !== undefined && DUPLICATE.includes(code);
}
