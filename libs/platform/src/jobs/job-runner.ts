import { Clock } from '@app/kernel/clock.js';
import { DomainError } from '@app/kernel/domain-error.js';
import { JobHandler } from '@app/kernel/job-handler.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import type { Json } from '@app/kernel/json.js';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { In } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { AppConfig } from '../config/app.config.js';
import { instancesOf } from '../discovered.js';
import { CommitBell } from '../outbox/commit-bell.js';
import type { JsonColumn } from '../persistence/columns.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { Transactor } from '../persistence/transactor.js';
import { SerialQueue } from '../serial-queue.js';
import { JobEntity } from './job.entity.js';

/** How often progress is written down and a wish to cancel is noticed. */
const TICK_MS = 250;
/** Another process may have started a job, and the bell rings only in this one. */
const ROUND_MS = 1_000;
/** How long a job that is told to stop may take to do so when the process ends. */
const FAREWELL_MS = 5_000;

/** Does the jobs whose handlers live in this process, oldest first, one at a time. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(JobRunner.name);
  private readonly rounds = new SerialQueue();
  private readonly stopping = new AbortController();
  private timer?: NodeJS.Timeout;
  private deafen = (): void => undefined;
  private asked = false;

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
    if (this.config.database.kind === 'embedded') {
      const died = { status: 'failed', error: '上次运行时进程中断，任务没有完成', endedAt: this.clock.now() } as const;
      await this.change({ status: 'running' }, died);
    }
    const round = () => this.askForRound();
    this.deafen = this.bell.hear(round);
    this.timer = setInterval(round, ROUND_MS).unref();
    round();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.deafen();
    this.stopping.abort();
    let patience: NodeJS.Timeout | undefined;
    const farewell = new Promise<void>((resolve) => (patience = setTimeout(resolve, FAREWELL_MS)));
    await Promise.race([this.rounds.add(async () => undefined), farewell]);
    clearTimeout(patience);
  }

  /** Does what is waiting; returns when nothing is. */
  drain(): Promise<void> {
    return this.rounds.add(async () => {
      this.asked = false;
      const handlers = instancesOf(this.discovery, JobHandler);
      if (handlers.length === 0) return;
      const where = { status: 'queued', kind: In(handlers.map(({ kind }) => kind)) } as const;
      const jobs = this.database.reader.getRepository(JobEntity);
      while (!this.stopping.signal.aborted) {
        const job = await jobs.findOne({ where, order: { id: 'ASC' } });
        const handler = handlers.find(({ kind }) => kind === job?.kind);
        if (!job || !handler) return;
        const claim = { status: 'running', startedAt: this.clock.now() } as const;
        if (await this.change({ id: job.id, status: 'queued' }, claim)) await this.perform(job, handler);
      }
    });
  }

  private askForRound(): void {
    if (this.asked) return;
    this.asked = true;
    void this.drain().catch((error: unknown) => this.log.error(error));
  }

  private async perform({ id, actor, input, kind }: JobEntity, handler: JobHandler): Promise<void> {
    const cancel = new AbortController();
    const signal = AbortSignal.any([cancel.signal, this.stopping.signal]);
    let progress: Partial<JobEntity> = {};
    let told = progress;
    const tick = async () => {
      if (progress !== told) await this.change({ id, status: 'running' }, (told = progress));
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
        if (this.stopping.signal.aborted) return { status: 'failed', error: '服务停止，任务没有完成' };
        this.log.error(error, { job: id, kind, requestId: actor.requestId });
        return { status: 'failed', error: reasonOf(error) };
      },
    );
    clearInterval(timer);
    await this.change({ id, status: 'running' }, { ...progress, ...outcome, endedAt: this.clock.now() });
  }

  private async change(which: FindOptionsWhere<JobEntity>, to: Partial<JobEntity>): Promise<boolean> {
    const { affected } = await this.database.write((manager) => manager.update(JobEntity, which, to));
    return (affected ?? 0) > 0;
  }
}

const reasonOf = (error: unknown) =>
  (error instanceof DomainError ? error.message : '任务意外中止，详情见日志').slice(0, 1_000);
