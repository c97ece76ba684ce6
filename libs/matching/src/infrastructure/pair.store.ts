import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { findIn, ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In, LessThan, Not, QueryFailedError } from 'typeorm';
import { OPEN, OPENED } from '../domain/pair.lifecycle.js';
import { pairChanged, pairExists, pairMissing } from '../domain/pair.errors.js';
import type { Moved } from '../domain/pair.js';
import type { FrozenMatch, PairId, PairStatus, PairStep, PairSummary } from '../published/pair.summary.js';
import type { PairOutline } from '../published/pipeline.summary.js';
import { livingKey, PairEntity } from './pair.entity.js';

export interface PairFilter {
  readonly id?: PairId;
  readonly needId?: NeedId;
  readonly solutionId?: SolutionId;
  readonly limit: number;
}

export interface LapseFilter {
  readonly before?: CalendarDay;
  readonly needId?: NeedId;
  readonly solutionId?: SolutionId;
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
    const [row] = await findIn(managerOf(work), PairEntity, scope, { where: { id } });
    return row ? summaryOf(row) : undefined;
  }

  /** Answers it as it is now; throws a conflict if it is no longer as the person saw it. */
  async move(work: UnitOfWork, change: PairChange): Promise<PairSummary> {
    const { pair, version, match, by, at, ...moved } = change;
    const manager = managerOf(work);
    const steps = stepsOf(pair, moved.status, at);
    const changed = { version: version + 1, changedBy: by.id, changedAt: at };
    // The condition and the change are one statement; save() would overwrite a newer version in silence.
    const { affected } = await manager.update(
      PairEntity,
      { id: pair.id, version, status: pair.status },
      {
        ...moved,
        ...changed,
        interest: moved.interest as object | null,
        steps: steps as object[],
        living: livingKey({ ...pair, status: moved.status }),
        ...(match && { match: match as object }),
      },
    );
    if (affected === 1) return { ...pair, ...moved, ...changed, steps, ...(match && { match }) };
    const now = await manager.findOneBy(PairEntity, { id: pair.id });
    throw now ? pairChanged(now) : pairMissing();
  }

  /** Marks the contacts as opened, on the version that the person saw. */
  async openContacts(work: UnitOfWork, { pair, version, by, at }: Omit<PairChange, keyof Moved>): Promise<void> {
    const manager = managerOf(work);
    const opened = { contactsAt: at, version: version + 1, changedBy: by.id, changedAt: at };
    const { affected } = await manager.update(PairEntity, { id: pair.id, version }, opened);
    if (affected === 1) return;
    const now = await manager.findOneBy(PairEntity, { id: pair.id });
    throw now ? pairChanged(now) : pairMissing();
  }

  /** Pairs of these two beside this one, in which both sides know of each other. */
  async openedBeside(work: UnitOfWork, { id, enterpriseId, providerId }: PairSummary): Promise<readonly PairSummary[]> {
    const where = { id: Not(id), enterpriseId, providerId, status: In([...OPENED]) };
    return (await managerOf(work).findBy(PairEntity, where)).map(summaryOf);
  }

  /** What is still open on this need, beside this pair and beside what was chosen too. */
  async openBeside(work: UnitOfWork, { id, needId }: PairSummary): Promise<readonly PairSummary[]> {
    const status = In(OPEN.filter((one) => one !== 'chosen'));
    return (await managerOf(work).findBy(PairEntity, { id: Not(id), needId, status })).map(summaryOf);
  }

  /** Proposed by this organisation itself, and not looked at yet. */
  countProposed(work: UnitOfWork, by: Actor): Promise<number> {
    const providerId = by.organisationId as ProviderId;
    return managerOf(work).countBy(PairEntity, { providerId, proposedSide: 'provider', status: 'proposed' });
  }

  /** Living pairs that somebody had to answer before this day; or those of a need or solution that is gone. */
  toLapse(scope: Scope, filter: LapseFilter): Promise<readonly Pick<PairSummary, 'id' | 'version'>[]> {
    const { before, needId, solutionId } = filter;
    const where = {
      status: In([...OPEN]),
      ...(before && { answerBy: LessThan(before) }),
      ...(needId && { needId }),
      ...(solutionId && { solutionId }),
    };
    const select = { id: true, version: true } as const;
    return this.reader.find(PairEntity, scope, { select, where, order: { id: 'ASC' }, take: MOST_DUE });
  }

  /** The newest of all that this scope sees, without their evidence. */
  async outline(scope: Scope, limit: number): Promise<readonly PairOutline[]> {
    return this.reader.find(PairEntity, scope, { select: OUTLINE, order: { id: 'DESC' }, take: limit });
  }

  /** Every pair of these needs, without its evidence. */
  async outlineOf(scope: Scope, needIds: readonly NeedId[]): Promise<readonly PairOutline[]> {
    const where = { needId: In([...needIds]) };
    return this.reader.find(PairEntity, scope, { select: OUTLINE, where, order: { id: 'ASC' } });
  }

  /** Newest first. */
  async list(scope: Scope, { id, needId, solutionId, limit }: PairFilter): Promise<readonly PairSummary[]> {
    const where = { ...(id && { id }), ...(needId && { needId }), ...(solutionId && { solutionId }) };
    const rows = await this.reader.find(PairEntity, scope, { where, order: { id: 'DESC' }, take: limit });
    return rows.map(summaryOf);
  }
}

const OUTLINE = {
  id: true,
  version: true,
  status: true,
  steps: true,
  needId: true,
  solutionId: true,
  enterpriseId: true,
  providerId: true,
  districtCode: true,
  agreedBy: true,
  interest: true,
  contactsAt: true,
  answerBy: true,
  reason: true,
  proposedBy: true,
  proposedSide: true,
  proposedAt: true,
  changedBy: true,
  changedAt: true,
} as const;
/** Nobody waits for more: what is left is due the next time. */
const MOST_DUE = 5_000;

/** The first of two who agree leaves a pair where it is. */
const stepsOf = ({ status, steps }: PairSummary, next: PairStatus, at: Date): readonly PairStep[] =>
  next === status ? steps : [...steps, { status: next, at: at.toISOString() }];

const summaryOf = ({ living: _living, ...pair }: PairEntity): PairSummary => pair;

const DUPLICATE = ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE'];

function isDuplicate(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: string };
  return code !== undefined && DUPLICATE.includes(code);
}
