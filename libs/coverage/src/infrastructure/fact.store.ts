import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { WHOLE_CITY } from '@app/adaptation/published/provider.summary.js';
import { OTHER_SCENARIO } from '@app/adaptation/published/need.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { listed } from '@app/platform/persistence/listed.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Candidate, CoverageFact, FactState } from '../published/fact.summary.js';
import { REBUILD_FACTS } from '../published/jobs.summary.js';
import { rankOf } from '../published/stage.summary.js';
import { FactCandidatesEntity } from './fact-candidates.entity.js';
import { FactStageEntity } from './fact-stage.entity.js';
import { FactStateEntity } from './fact-state.entity.js';
import { FactEntity } from './fact.entity.js';

const STATE: Id = 'state_facts';
/** Rows of one statement: below the limit of bound values. */
const ROWS = 400;
const TABLES = [FactEntity, FactStageEntity, FactCandidatesEntity] as const;

/** The facts are written by their keeper alone, who holds them while it reads and writes. */
@Injectable()
export class FactStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly jobs: Jobs,
  ) {}

  async startRebuild(work: UnitOfWork, actor: Actor): Promise<Id<'job'>> {
    return (await this.jobs.start(work, actor, { kind: REBUILD_FACTS, input: null })).id;
  }

  /** Keepers take turns from here to the end of the work, which counts these letters. */
  async hold(work: UnitOfWork, letters?: HeardLetters): Promise<void> {
    const manager = managerOf(work);
    // In one statement, so that whoever is first takes the row and no two can stand in each other's way.
    const none = { id: STATE, letters: 0, letterAt: null, day: null, rebuiltAt: null };
    const first = manager.createQueryBuilder().insert().into(FactStateEntity).values(none);
    await first.orUpdate(['id'], ['id']).execute();
    if (!letters) return;
    const { count, letterAt } = letters;
    await manager.update(FactStateEntity, { id: STATE }, { letters: () => `letters + ${Number(count)}`, letterAt });
  }

  async rebuilt(work: UnitOfWork, day: CalendarDay, rebuiltAt: Date): Promise<void> {
    await managerOf(work).update(FactStateEntity, { id: STATE }, { day, rebuiltAt });
  }

  async put(work: UnitOfWork, facts: readonly CoverageFact[]): Promise<void> {
    await this.remove(
      work,
      facts.map(({ id }) => id),
    );
    const insert = async <Row extends object>(entity: new () => Row, rows: readonly Row[]) => {
      for (let at = 0; at < rows.length; at += ROWS) {
        await managerOf(work).insert(entity, rows.slice(at, at + ROWS) as never);
      }
    };
    await insert(FactEntity, facts.map(rowOf));
    await insert(
      FactStageEntity,
      facts.flatMap(({ id, industry, districtCode, seenBy, stages }) =>
        stages.map((reached) => ({ id, industry, districtCode, seenBy, ...reached })),
      ),
    );
    const candidatesOf = ({ id, seenBy, candidates }: CoverageFact) => ({ id, seenBy, candidates });
    await insert(FactCandidatesEntity, facts.map(candidatesOf));
  }

  async remove(work: UnitOfWork, ids: readonly NeedId[]): Promise<void> {
    if (ids.length === 0) return;
    for (const entity of TABLES) await managerOf(work).delete(entity, { id: In([...ids]) });
  }

  /** Needs that have a fact. */
  async held(work: UnitOfWork): Promise<readonly NeedId[]> {
    return (await managerOf(work).find(FactEntity, { select: { id: true } })).map(({ id }) => id);
  }

  /** Those outside the scenarios, whose candidates hang on the words of all listings; those that it may serve or did. */
  async servedBy(work: UnitOfWork, id: SolutionId, now: SolutionSummary | undefined): Promise<ServedNeeds> {
    const manager = managerOf(work);
    const select = { id: true } as const;
    const ids = (rows: readonly { readonly id: NeedId }[]) => rows.map((row) => row.id);
    const other = ids(await manager.find(FactEntity, { select, where: { scenario: OTHER_SCENARIO } }));
    const before = ids(
      await manager.find(FactCandidatesEntity, { select, where: { candidates: listed(id) } as never }),
    );
    const { industries, scenarios, provider } = now ?? {};
    const districts = provider?.districts;
    if (now?.status !== 'published' || !industries || !scenarios || !districts) return { other, may: before };
    const may = await manager.find(FactEntity, {
      select,
      where: {
        industry: In([...industries]),
        scenario: In(scenarios.map(({ scenario }) => scenario)),
        ...(!districts.includes(WHOLE_CITY) && { districtCode: In([...districts]) }),
      },
    });
    return { other, may: [...new Set([...before, ...ids(may)])] };
  }

  async candidatesOf(work: UnitOfWork, ids: readonly NeedId[]): Promise<ReadonlyMap<NeedId, readonly Candidate[]>> {
    const rows = await managerOf(work).findBy(FactCandidatesEntity, { id: In([...ids]) });
    return new Map(rows.map(({ id, candidates }) => [id, candidates]));
  }

  async state(scope: Scope): Promise<FactState> {
    const [row] = await this.reader.find(FactStateEntity, scope, { where: { id: STATE } });
    if (!row) return { letters: 0, letterAt: null, day: null, rebuiltAt: null };
    const { id: _id, ...state } = row;
    return state;
  }

  /** Of these needs, or of all, what the scope sees, with what can serve them; by the order of their ids. */
  async list(scope: Scope, needIds?: readonly NeedId[]): Promise<readonly ListedFact[]> {
    const rows = await this.reader.find(FactEntity, scope, ordered(needIds));
    const served = await this.reader.find(FactCandidatesEntity, scope, ordered(needIds));
    const byId = new Map(served.map(({ id, candidates }) => [id, candidates]));
    return rows.map((row) => Object.assign(row, { candidates: byId.get(row.id) ?? [] }));
  }

  /** When each of these needs, or of all, came to its stages; by need, the first stage first. */
  async stages(scope: Scope, needIds?: readonly NeedId[]): Promise<readonly FactStageEntity[]> {
    const rows = await this.reader.find(FactStageEntity, scope, ordered(needIds));
    return rows.toSorted((a, b) => (a.id === b.id ? rankOf(a.stage) - rankOf(b.stage) : 0));
  }
}

const ordered = (needIds?: readonly NeedId[]) =>
  ({ ...(needIds && { where: { id: In([...needIds]) } }), order: { id: 'ASC' } }) as const;

export type ListedFact = FactEntity & Pick<CoverageFact, 'candidates'>;

/** How many, and when the last of them was written. */
export interface HeardLetters {
  readonly count: number;
  readonly letterAt: Date;
}

export interface ServedNeeds {
  readonly other: readonly NeedId[];
  readonly may: readonly NeedId[];
}

const rowOf = ({ candidates: _candidates, stages: _stages, ...fact }: CoverageFact): FactEntity => ({
  ...fact,
  stageRank: rankOf(fact.stage),
});
