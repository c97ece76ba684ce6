import { Clock } from '@app/kernel/clock.js';
import { DomainError } from '@app/kernel/domain-error.js';
import { JobHandler } from '@app/kernel/job-handler.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import type { Json } from '@app/kernel/json.js';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { In, LessThan, MoreThanOrEqual } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { AppConfig } from '../config/app.config.js';
import { instancesOf } from '../discovered.js';
import { CommitBell } from '../outbox/commit-bell.js';
import type { JsonColumn } from '../persistence/columns.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { Transactor } from '../persistence/transactor.js';
import { Rounds } from '../rounds.js';
import { JobEntity } from './job.entity.js';

/** How often progress is written down and a wish to cancel is noticed. */
const TICK_MS = 250;
/** Another process may have started a job, and the bell rings only in this one. */
const ROUND_MS = 1_000;
/** A process that says nothing of its job for so long is dead, and the job another's. */
const LEASE_MS = 15_000;
/** A job that so many processes died at is not tried again. */
const MOST_ATTEMPTS = 3;
/** How long a job that is told to stop may take to do so when the process ends. */
const FAREWELL_MS = 5_000;

const UNTOUCHED = { done: 0, total: null, note: null, endedAt: null };

/** Does the jobs whose handlers live in this process, oldest first, one at a time. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(JobRunner.name);
  private readonly rounds = new Rounds(() => this.doAll(), this.log);
  private readonly stopping = new AbortController();

  constructor(
    private readonly config: AppConfig,
    private readonly database: DatabaseEngine,
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly bell: CommitBell,
    private readonly discovery: DiscoveryService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // An embedded database has this one process: what it finds running died with the one before.
    if (this.config.database.kind === 'embedded') await this.takeOver({ status: 'running' });
    this.rounds.begin(ROUND_MS, this.bell);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    let patience: NodeJS.Timeout | undefined;
    const farewell = new Promise<void>((resolve) => (patience = setTimeout(resolve, FAREWELL_MS)));
    await Promise.race([this.rounds.end(), farewell]);
    clearTimeout(patience);
  }

  /** Does what is waiting; returns when nothing is. */
  async drain(): Promise<void> {
    await this.rounds.run();
  }

  private async doAll(): Promise<void> {
    const handlers = instancesOf(this.discovery, JobHandler);
    if (handlers.length === 0) return;
    await this.takeOver({ status: 'running', leaseUntil: LessThan(this.clock.now()) });
    const where = { status: 'queued', kind: In(handlers.map(({ kind }) => kind)) } as const;
    const jobs = this.database.reader.getRepository(JobEntity);
    while (!this.stopping.signal.aborted) {
      const job = await jobs.findOne({ where, order: { id: 'ASC' } });
      const handler = handlers.find(({ kind }) => kind === job?.kind);
      if (!job || !handler) return;
      const attempts = job.attempts + 1;
      const claim = { status: 'running', startedAt: this.clock.now(), attempts, leaseUntil: this.leaseEnd() } as const;
      if (await this.change({ id: job.id, status: 'queued' }, claim)) await this.perform(job, attempts, handler);
    }
  }

  /** Those whose process died begin anew, unless they have taken several down. */
  private async takeOver(which: FindOptionsWhere<JobEntity>): Promise<void> {
    // Looked for on the reader first: an idle house takes no lock.
    if (!(await this.database.reader.getRepository(JobEntity).existsBy(which))) return;
    const died = { status: 'failed', error: '处理它的进程多次中断，任务没有完成', endedAt: this.clock.now() } as const;
    await this.change({ ...which, attempts: MoreThanOrEqual(MOST_ATTEMPTS) }, { ...died, leaseUntil: null });
    await this.change(
      { ...which, cancelRequested: true },
      { status: 'cancelled', endedAt: died.endedAt, leaseUntil: null },
    );
    await this.change(which, { status: 'queued', leaseUntil: null });
  }

  private async perform({ id, actor, input, kind }: JobEntity, attempts: number, handler: JobHandler): Promise<void> {
    const mine = { id, status: 'running', attempts } as const;
    const cancel = new AbortController();
    const signal = AbortSignal.any([cancel.signal, this.stopping.signal]);
    let progress: Partial<JobEntity> = {};
    let told = progress;
    let leased = this.clock.now().getTime();
    const tick = async () => {
      const isOld = this.clock.now().getTime() - leased > LEASE_MS / 3;
      if (isOld || progress !== told) {
        // Thought dead, it was given to another: two must not do it at once.
        if (!(await this.change(mine, { ...(told = progress), leaseUntil: this.leaseEnd() }))) return cancel.abort();
        leased = this.clock.now().getTime();
      }
      const wish = { id, cancelRequested: true };
      if (await this.database.reader.getRepository(JobEntity).existsBy(wish)) cancel.abort();
    };
    const timer = setInterval(() => void tick().catch((error: unknown) => this.log.error(error)), TICK_MS);
    const context: JobContext = {
      actor,
      signal,
      progress: (done, total, note) => {
        progress = { done, total: total ?? null, note: note?.slice(0, 1_000) ?? null };
      },
      inWork: (intention) => this.transactor.run(actor, intention),
    };
    const outcome = await handler.run(input as Json, context).then(
      (result): Partial<JobEntity> => ({ status: 'done', result: result as JsonColumn }),
      (error: unknown): Partial<JobEntity> => {
        if (cancel.signal.aborted) return { status: 'cancelled' };
        // Its attempt does not count: whoever comes next goes on with it.
        if (this.stopping.signal.aborted) return { status: 'queued', attempts: attempts - 1, ...UNTOUCHED };
        this.log.error(error, { job: id, kind, requestId: actor.requestId });
        return { status: 'failed', error: reasonOf(error) };
      },
    );
    clearInterval(timer);
    await this.change(mine, { ...progress, endedAt: this.clock.now(), leaseUntil: null, ...outcome });
  }

  private leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }

  private async change(which: FindOptionsWhere<JobEntity>, to: Partial<JobEntity>): Promise<boolean> {
    const { affected } = await this.database.write((manager) => manager.update(JobEntity, which, to));
    return (affected ?? 0) > 0;
  }
}

const reasonOf = (error: unknown) =>
  (error instanceof DomainError ? error.message : '任务意外中止，详情见日志').slice(0, 1_000);
