import type { CoverageRunSummary, CoverageRunView } from '@app/coverage/published/coverage-run.summary.js';
import type { JobEntity } from '@app/platform/jobs/job.entity.js';
import { ApiProperty } from '@nestjs/swagger';
import type { ProviderNames } from './provider-names.js';

export class RunJobResponse {
  id: string;
  @ApiProperty({ enum: ['queued', 'running', 'done', 'failed', 'cancelled'] })
  status: string;
  done: number;
  @ApiProperty({ type: Number, nullable: true })
  total: number | null;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  @ApiProperty({ type: String, nullable: true })
  error: string | null;
  @ApiProperty({ type: String, nullable: true })
  runId: string | null;

  static of({ id, status, done, total, note, error, result }: JobEntity): RunJobResponse {
    const runId = (result as { readonly runId?: string } | null)?.runId ?? null;
    return { id, status, done, total, note, error, runId };
  }
}

export class RunSummaryResponse {
  id: string;
  @ApiProperty({ enum: ['real', 'what-if'] })
  kind: string;
  @ApiProperty({ type: String, nullable: true })
  parentId: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  suppositions: object[];
  snapshotHash: string;
  resultHash: string;
  letters: number;
  day: string;
  needs: number;
  candidates: number;
  reachable: number;
  unmet: number;
  at: string;
  /** Today's names of the providers that are named here by their ids. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  providerNames: Record<string, string>;

  static of(this: void, run: CoverageRunSummary, names: ProviderNames): RunSummaryResponse {
    const { id, kind, parentId, suppositions, snapshotHash, resultHash, letters, day } = run;
    const { needs, candidates, reachable, unmet, at } = run;
    const figures = { letters, day, needs, candidates, reachable, unmet, at: at.toISOString() };
    const summary = { id, kind, parentId, suppositions: [...suppositions], snapshotHash, resultHash, ...figures };
    return { ...summary, providerNames: { ...names } };
  }
}

export class RunResponse extends RunSummaryResponse {
  /** Bottlenecks, gains, cells and invitations, as the run computed them. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  result: object;
  @ApiProperty({ type: RunSummaryResponse, nullable: true })
  comparedWith: RunSummaryResponse | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  changes: object[];

  static override of(this: void, run: CoverageRunView, names: ProviderNames): RunResponse {
    const comparedWith = run.comparedWith && RunSummaryResponse.of(run.comparedWith, {});
    return { ...RunSummaryResponse.of(run, names), result: run.result, comparedWith, changes: [...run.changes] };
  }
}
