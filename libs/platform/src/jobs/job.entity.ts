import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { column, primaryIdColumn } from '../persistence/columns.js';
import type { JsonColumn } from '../persistence/columns.js';

export type JobId = Id<'job'>;
export type JobStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Long work that somebody asked for: seen by their organisation and the bureau. */
@Entity('platform_job')
@Index('platform_job_status', ['status', 'id'])
@Index('platform_job_organisation', ['organisationId', 'id'])
export class JobEntity {
  @PrimaryColumn(primaryIdColumn) id: JobId;
  @Column(column('title', 'kind')) kind: string;
  @Column(column('code', 'status')) status: JobStatus;
  @Column(column('integer', 'done')) done: number;
  /** Null while it is unknown. */
  @Column(column('integer', 'total', { nullable: true })) total: number | null;
  @Column(column('note', 'note', { nullable: true })) note: string | null;
  @Column(column('json', 'input', { nullable: true })) input: JsonColumn;
  @Column(column('json', 'result', { nullable: true })) result: JsonColumn;
  /** Why it failed, for a person. */
  @Column(column('note', 'error', { nullable: true })) error: string | null;
  /** In whose name it acts, as they were when they started it. */
  @Column(column('json', 'actor')) actor: Actor;
  @Column(column('id', 'actor_id')) actorId: Id;
  @Column(column('id', 'organisation_id')) organisationId: Id;
  @Column(column('instant', 'created_at')) createdAt: Date;
  @Column(column('instant', 'started_at', { nullable: true })) startedAt: Date | null;
  @Column(column('instant', 'ended_at', { nullable: true })) endedAt: Date | null;
  @Column(column('flag', 'cancel_requested')) cancelRequested: boolean;
  /** How often a process has begun it; who began it last alone says how it ended. */
  @Column(column('integer', 'attempts')) attempts: number;
  /** While it runs: when the process that has it will be thought dead. */
  @Column(column('instant', 'lease_until', { nullable: true })) leaseUntil: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<JobEntity>[] {
    return scope.open<FindOptionsWhere<JobEntity>>({
      organisation: (organisationId) => [{ organisationId }],
      bureau: () => [{}],
    });
  }
}
