import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { CoverageSnapshot } from '../domain/snapshot.js';
import { CoverageRunStore } from '../infrastructure/coverage-run.store.js';
import type {
  CoverageResult,
  CoverageRunId,
  CoverageRunSummary,
  Supposition,
} from '../published/coverage-run.summary.js';

export interface KeepCoverageRunInput {
  readonly letters: number;
  readonly snapshot: CoverageSnapshot;
  readonly result: CoverageResult;
  /** Of a what-if: the real run beside it, and what it supposes. */
  readonly parentId?: CoverageRunId;
  readonly suppositions?: readonly Supposition[];
}

/** Keeps a finished run, for ever as it is. */
@Injectable()
export class KeepCoverageRun extends UseCase<KeepCoverageRunInput, CoverageRunSummary> {
  constructor(
    private readonly runs: CoverageRunStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: KeepCoverageRunInput): Promise<CoverageRunSummary> {
    const { letters, snapshot, result, parentId = null, suppositions = [] } = input;
    const { needs, candidates, reachable, unmet } = result;
    const at = this.clock.now();
    const run: CoverageRunSummary = {
      id: newId('run', at),
      kind: parentId ? 'what-if' : 'real',
      parentId,
      suppositions,
      snapshotHash: this.runs.hashOfSnapshot(snapshot),
      resultHash: this.runs.hashOfResult(result),
      letters,
      day: snapshot.day,
      needs,
      candidates,
      reachable,
      unmet,
      startedBy: actor.id,
      at,
    };
    await this.runs.add(work, { ...run, result }, snapshot);
    const difference = { kind: { to: run.kind }, snapshot: { to: run.snapshotHash }, result: { to: run.resultHash } };
    await work.recordQuietly({ audit: { action: 'coverage.keep-run', subject: run.id, difference } });
    return run;
  }
}
