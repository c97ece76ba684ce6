import { setImmediate } from 'node:timers/promises';
import { JobHandler } from '@app/kernel/job-handler.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import type { Json } from '@app/kernel/json.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { runMissing } from '../domain/coverage.errors.js';
import { resultOf } from '../domain/result.js';
import type { CoverageSnapshot } from '../domain/snapshot.js';
import { unpacked } from '../domain/snapshot.js';
import { CoverageRunStore } from '../infrastructure/coverage-run.store.js';
import { COMPUTE_COVERAGE } from '../published/coverage-run.summary.js';
import type { CoverageResult, CoverageRunId, Supposition } from '../published/coverage-run.summary.js';
import { KeepCoverageRun } from './keep-coverage-run.use-case.js';
import { TakeSnapshot } from './take-snapshot.query.js';

interface Asked {
  readonly unknownPlaces: number;
  readonly suppositions: readonly Supposition[];
  readonly again: CoverageRunId | null;
}

/** Computes first and writes last, all of it in one work: a run that is cut off has written nothing. */
@Injectable()
export class ComputeCoverage extends JobHandler {
  override readonly kind = COMPUTE_COVERAGE;

  constructor(
    private readonly runs: CoverageRunStore,
    private readonly snapshots: TakeSnapshot,
    private readonly keepRun: KeepCoverageRun,
  ) {
    super();
  }

  override async run(input: Json, context: JobContext): Promise<Json> {
    const asked = input as object as Asked;
    const { actor, signal, inWork } = context;
    if (asked.again) return this.again(asked.again, context);
    const { letters, real, supposed } = await this.snapshots.execute(Scope.of(actor), asked);
    signal.throwIfAborted();
    const last = await this.runs.find(Scope.of(actor), {});
    // A what-if stands beside a real run of the same moment: the last one, or one that is made for it.
    const beside = supposed && last?.snapshotHash === this.runs.hashOfSnapshot(real) ? last.id : undefined;
    const result = beside ? undefined : await computed(real, context, '实际覆盖');
    const whatIf = supposed && (await computed(supposed, context, '假设覆盖'));
    signal.throwIfAborted();
    return inWork(async (work) => {
      const kept = result && (await this.keepRun.execute(work, actor, { letters, snapshot: real, result }));
      const parentId = beside ?? kept?.id;
      if (!supposed || !whatIf || !parentId) return { runId: parentId ?? null };
      const { suppositions } = asked;
      const changed = { letters, snapshot: supposed, result: whatIf, parentId, suppositions };
      return { runId: (await this.keepRun.execute(work, actor, changed)).id };
    });
  }

  /** The same snapshot gives the same bytes, or the run is no proof of anything. */
  private async again(id: CoverageRunId, context: JobContext): Promise<Json> {
    const { actor, inWork } = context;
    const scope = Scope.of(actor);
    const run = await this.runs.find(scope, { id });
    const kept = run && (await this.runs.snapshot(scope, run.snapshotHash));
    if (!run || !kept) throw runMissing();
    const snapshot = unpacked(kept);
    const result = await computed(snapshot, context, '复算');
    const same =
      this.runs.hashOfResult(result) === run.resultHash && this.runs.hashOfResult(run.result) === run.resultHash;
    if (!same || this.runs.hashOfSnapshot(snapshot) !== run.snapshotHash)
      throw new Error(`run ${id} was computed once more, and is another`);
    const again = await inWork((work) => this.keepRun.execute(work, actor, { letters: run.letters, snapshot, result }));
    return { runId: again.id };
  }
}

/** Lets others have their turn between the steps, and stops there when it is told to. */
async function computed(
  snapshot: CoverageSnapshot,
  { signal, progress }: JobContext,
  note: string,
): Promise<CoverageResult> {
  const steps = resultOf(snapshot);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress(step.value.done, step.value.total, note);
    await setImmediate();
    signal.throwIfAborted();
  }
}
