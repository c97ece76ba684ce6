import { createHash } from 'node:crypto';
import type { Actor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import type { Json } from '@app/kernel/json.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { packed } from '../domain/snapshot.js';
import type { CoverageSnapshot, PackedSnapshot } from '../domain/snapshot.js';
import { COMPUTE_COVERAGE } from '../published/coverage-run.summary.js';
import type { CoverageResult, CoverageRunId, CoverageRunSummary, RunKind } from '../published/coverage-run.summary.js';
import { CoverageRunEntity } from './coverage-run.entity.js';
import { CoverageSnapshotEntity } from './coverage-snapshot.entity.js';

export interface KeptRun extends CoverageRunSummary {
  readonly result: CoverageResult;
}

/** Runs are added and read, never changed; nor are they there before they are whole. */
@Injectable()
export class CoverageRunStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly jobs: Jobs,
  ) {}

  async start(work: UnitOfWork, actor: Actor, input: Json): Promise<Id<'job'>> {
    return (await this.jobs.start(work, actor, { kind: COMPUTE_COVERAGE, input })).id;
  }

  async add(work: UnitOfWork, run: KeptRun, snapshot: CoverageSnapshot): Promise<void> {
    const manager = managerOf(work);
    const id = snapshotId(run.snapshotHash);
    if (!(await manager.existsBy(CoverageSnapshotEntity, { id })))
      await manager.insert(CoverageSnapshotEntity, { id, packed: packed(snapshot) as object as PackedSnapshot });
    await manager.insert(CoverageRunEntity, run as object);
  }

  /** Without their results, newest first. */
  async list(scope: Scope, kind: RunKind | undefined, limit: number): Promise<readonly CoverageRunSummary[]> {
    const where = kind ? { kind } : {};
    return this.reader.find(CoverageRunEntity, scope, { select: SUMMARY, where, order: { id: 'DESC' }, take: limit });
  }

  /** This one; or the newest real one, before another if that is said. */
  async find(
    scope: Scope,
    which: { readonly id?: CoverageRunId; readonly before?: CoverageRunId },
  ): Promise<KeptRun | undefined> {
    const { id, before } = which;
    const where = id ? { id } : { kind: 'real' as const, ...(before && { id: LessThan(before) }) };
    return (await this.reader.find(CoverageRunEntity, scope, { where, order: { id: 'DESC' }, take: 1 }))[0];
  }

  async snapshot(scope: Scope, hash: string): Promise<PackedSnapshot | undefined> {
    const where = { id: snapshotId(hash) };
    return (await this.reader.find(CoverageSnapshotEntity, scope, { where }))[0]?.packed;
  }

  hashOfSnapshot = (snapshot: CoverageSnapshot): string => hashOf(packed(snapshot));
  hashOfResult = (result: CoverageResult): string => hashOf(result);
}

const SUMMARY = {
  id: true,
  kind: true,
  parentId: true,
  suppositions: true,
  snapshotHash: true,
  resultHash: true,
  letters: true,
  day: true,
  needs: true,
  candidates: true,
  reachable: true,
  unmet: true,
  startedBy: true,
  at: true,
} as const;

const snapshotId = (hash: string) => idFromRef('snap', hash);
/** Of canonical JSON, keys in order: a database may keep them in another. */
const hashOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content, keysInOrder)).digest('hex');

const keysInOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
