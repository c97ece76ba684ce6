import { refused } from '@app/kernel/domain-error.js';
import { JobHandler } from '@app/kernel/job-handler.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import type { Json } from '@app/kernel/json.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { JobRunnerModule } from '@app/platform/jobs/job-runner.module.js';
import { JobRunner } from '@app/platform/jobs/job-runner.js';
import { JobEntity } from '@app/platform/jobs/job.entity.js';
import type { JobId } from '@app/platform/jobs/job.entity.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau, district, factory, mill } from '../support/actors.js';
import { openPlatform } from '../support/platform-house.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Counts to `input.to`, one whole step after the other. */
class CountHandler extends JobHandler {
  override readonly kind = 'toy.count';
  counted = 0;

  override async run(input: Json, { progress, signal, inWork }: JobContext): Promise<Json> {
    const { to, stepMs = 0 } = input as { to: number; stepMs?: number };
    for (let step = 1; step <= to; step++) {
      signal.throwIfAborted();
      if (step === 13) throw refused('TOY.THIRTEEN', '不数到十三', []);
      this.counted = step;
      await pause(stepMs);
      progress(step, to, `第 ${step} 步`);
    }
    const audit = { action: 'toy.counted', subject: 'toy_1', difference: { to: { to: String(to) } } } as const;
    await inWork((work) => work.recordQuietly({ audit }));
    return { counted: to };
  }
}

describeOnBoth('a job', (create) => {
  const handler = new CountHandler();
  let database: TestDatabase;
  let house: INestApplicationContext;
  let jobs: Jobs;
  const open = () =>
    openPlatform(database.config, {
      imports: [JobRunnerModule],
      providers: [{ provide: CountHandler, useValue: handler }],
    });
  beforeAll(async () => {
    Logger.overrideLogger(false); // the runner says in the log what failed, rightly
    database = await create();
    house = await open();
    jobs = house.get(Jobs);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const start = (input: Json, kind = 'toy.count') =>
    house.get(Transactor).run(factory, (work) => jobs.start(work, factory, { kind, input }));
  const cancel = (id: JobId, actor = factory) =>
    house.get(Transactor).run(actor, (work) => jobs.cancel(work, actor, id));
  const find = (id: JobId, actor = factory) => jobs.find(Scope.of(actor), id);
  async function until(id: JobId, holds: (job: JobEntity) => boolean): Promise<JobEntity> {
    for (let tries = 0; tries < 400; tries++) {
      const job = await find(id);
      if (holds(job)) return job;
      await pause(10);
    }
    throw new Error(`in vain: ${JSON.stringify(await find(id))}`);
  }

  it('runs after its commit, in the name of who started it, and keeps its result', async () => {
    const { id } = await start({ to: 3 });
    const job = await until(id, ({ status }) => status === 'done');
    expect(job).toMatchObject({
      done: 3,
      total: 3,
      note: '第 3 步',
      result: { counted: 3 },
      error: null,
      actor: factory,
    });
    expect(job.endedAt).toEqual(expect.any(Date));
    const rows = house.get(DatabaseEngine).reader.getRepository(AuditEntity);
    await expect(rows.findOneBy({ action: 'toy.counted' })).resolves.toMatchObject({ actorId: factory.id });
    await expect(rows.findOneBy({ action: 'platform.start-job', subject: id })).resolves.toMatchObject({
      organisationId: factory.organisationId,
    });
  });

  it('never begins where its work was not committed', async () => {
    handler.counted = 0;
    const cut = house.get(Transactor).run(factory, async (work) => {
      await jobs.start(work, factory, { kind: 'toy.count', input: { to: 5 } });
      throw new Error('power cut');
    });
    await expect(cut).rejects.toThrow('power cut');
    await house.get(JobRunner).drain();
    expect(handler.counted).toBe(0);
  });

  it('shows how far it is, and stops at its next whole step when it is cancelled', async () => {
    const { id } = await start({ to: 12, stepMs: 200 });
    const seen = await until(id, ({ done }) => done > 0);
    expect(seen).toMatchObject({ status: 'running', total: 12 });
    await cancel(id);
    const job = await until(id, ({ status }) => status !== 'running');
    expect(job).toMatchObject({ status: 'cancelled', result: null, cancelRequested: true });
    expect(job.done).toBeLessThan(12);
    await expect(cancel(id)).rejects.toMatchObject({ code: 'PLATFORM.JOB_ENDED' });
  });

  it('is cancelled at once while it waits', async () => {
    const first = await start({ to: 5, stepMs: 100 });
    const second = await start({ to: 5 });
    await cancel(second.id);
    await expect(find(second.id)).resolves.toMatchObject({ status: 'cancelled', startedAt: null });
    await until(first.id, ({ status }) => status === 'done');
    await expect(find(second.id)).resolves.toMatchObject({ status: 'cancelled', done: 0 });
  });

  it('that fails says why, and holds up none behind it', async () => {
    const [bad, good] = [await start({ to: 20 }), await start({ to: 2 })];
    await expect(until(bad.id, ({ status }) => status === 'failed')).resolves.toMatchObject({ error: '不数到十三' });
    await until(good.id, ({ status }) => status === 'done');
  });

  it('waits while nobody here does its kind', async () => {
    const { id } = await start({}, 'toy.unknown');
    await house.get(JobRunner).drain();
    await expect(find(id)).resolves.toMatchObject({ status: 'queued' });
    await cancel(id);
  });

  it('is seen and cancelled by its organisation and the bureau only', async () => {
    const { id } = await start({}, 'toy.unknown');
    await expect(find(id, bureau)).resolves.toMatchObject({ id });
    for (const stranger of [mill, district]) {
      await expect(find(id, stranger)).rejects.toMatchObject({ code: 'PLATFORM.JOB_MISSING' });
      await expect(cancel(id, stranger)).rejects.toMatchObject({ code: 'PLATFORM.JOB_MISSING' });
    }
    await cancel(id, bureau);
  });

  it('is told to stop when the process ends, and goes on in the next one', async () => {
    const { id } = await start({ to: 12, stepMs: 50 });
    await until(id, ({ status }) => status === 'running');
    await house.close();
    house = await open();
    jobs = house.get(Jobs);
    await expect(until(id, ({ status }) => status === 'done')).resolves.toMatchObject({
      attempts: 1,
      leaseUntil: null,
    });
  });

  /** As a process leaves it that is killed. */
  const leaveBehind = async (attempts: number, leaseUntil: Date) => {
    const { id } = await start({ to: 2 }, 'toy.count-later');
    const left = { status: 'running', startedAt: new Date(), kind: 'toy.count', attempts, leaseUntil } as const;
    await house.get(DatabaseEngine).write((manager) => manager.update(JobEntity, { id }, left));
    return id;
  };

  it('whose process died begins anew when its lease is over, and not before', async () => {
    const embedded = database.config.database.kind === 'embedded';
    const [dead, living] = [await leaveBehind(1, new Date(0)), await leaveBehind(1, new Date(Date.now() + 60_000))];
    await house.close();
    house = await open();
    jobs = house.get(Jobs);
    await expect(until(dead, ({ status }) => status === 'done')).resolves.toMatchObject({ attempts: 2 });
    // An embedded database has one process: nobody else can have it.
    const left = embedded ? { status: 'done', attempts: 2 } : { status: 'running', attempts: 1 };
    await expect(until(living, ({ status }) => status === left.status)).resolves.toMatchObject(left);
  });

  it('at which three processes died is not tried again', async () => {
    const id = await leaveBehind(3, new Date(0));
    await house.close();
    house = await open();
    jobs = house.get(Jobs);
    const error = '处理它的进程多次中断，任务没有完成';
    await expect(until(id, ({ status }) => status === 'failed')).resolves.toMatchObject({ error });
  });
});
