import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { conflict, missing } from '@app/kernel/domain-error.js';
import { newId } from '@app/kernel/id.js';
import type { Json } from '@app/kernel/json.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { JsonColumn } from '../persistence/columns.js';
import { findIn, ScopedReader } from '../persistence/scoped-reader.js';
import { managerOf } from '../persistence/sql-unit-of-work.js';
import { JobEntity } from './job.entity.js';
import type { JobId } from './job.entity.js';

const noSuchJob = () => missing('PLATFORM.JOB_MISSING', '没有找到该任务');

/** Starts, shows and cancels long work; the JobRunner of this or another process does it. */
@Injectable()
export class Jobs {
  constructor(
    private readonly reader: ScopedReader,
    private readonly clock: Clock,
  ) {}

  /** Begins once this work is committed, and never if it is not. */
  async start(work: UnitOfWork, actor: Actor, { kind, input }: { kind: string; input: Json }): Promise<JobEntity> {
    const createdAt = this.clock.now();
    const job: JobEntity = {
      id: newId('job', createdAt),
      kind,
      status: 'queued',
      done: 0,
      total: null,
      note: null,
      input: input as JsonColumn,
      result: null,
      error: null,
      actor,
      actorId: actor.id,
      organisationId: actor.organisationId,
      createdAt,
      startedAt: null,
      endedAt: null,
      cancelRequested: false,
      attempts: 0,
      leaseUntil: null,
    };
    await managerOf(work).insert(JobEntity, job);
    const difference = { kind: { to: kind }, status: { to: job.status } };
    await work.recordQuietly({ audit: { action: 'platform.start-job', subject: job.id, difference } });
    return job;
  }

  /** A waiting job is cancelled at once, a running one at its next whole step; one that has ended cannot be. */
  async cancel(work: UnitOfWork, actor: Actor, id: JobId): Promise<void> {
    const manager = managerOf(work);
    const [job] = await findIn(manager, JobEntity, Scope.heldBy(actor), { where: { id } });
    if (!job) throw noSuchJob();
    const endedAt = this.clock.now();
    const ended = await manager.update(JobEntity, { id, status: 'queued' }, { status: 'cancelled', endedAt });
    const asked = await manager.update(JobEntity, { id, status: 'running' }, { cancelRequested: true });
    if (ended.affected !== 1 && asked.affected !== 1) {
      throw conflict('PLATFORM.JOB_ENDED', '该任务已经结束', [
        { code: 'PLATFORM.JOB_STATUS', message: '当前状态', value: job.status },
      ]);
    }
    const difference = { cancelRequested: { to: 'true' } };
    await work.recordQuietly({ audit: { action: 'platform.cancel-job', subject: id, difference } });
  }

  async find(scope: Scope, id: JobId): Promise<JobEntity> {
    const [job] = await this.reader.find(JobEntity, scope, { where: { id } });
    if (!job) throw noSuchJob();
    return job;
  }

  /** The last of a kind that was started. */
  async latest(scope: Scope, kind: string): Promise<JobEntity | undefined> {
    const [job] = await this.reader.find(JobEntity, scope, { where: { kind }, order: { id: 'DESC' }, take: 1 });
    return job;
  }
}
