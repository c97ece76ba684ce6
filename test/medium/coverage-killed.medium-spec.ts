import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { RebuildFacts } from '@app/coverage/application/rebuild-facts.handler.js';
import { StartCoverageRun } from '@app/coverage/application/start-coverage-run.use-case.js';
import { CoverageLettersModule } from '@app/coverage/coverage-letters.module.js';
import { CoverageRunEntity } from '@app/coverage/infrastructure/coverage-run.entity.js';
import { CoverageSnapshotEntity } from '@app/coverage/infrastructure/coverage-snapshot.entity.js';
import { Scope } from '@app/kernel/scope.js';
import { JobRunnerModule } from '@app/platform/jobs/job-runner.module.js';
import { JobEntity } from '@app/platform/jobs/job.entity.js';
import type { JobId } from '@app/platform/jobs/job.entity.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { expect, it } from '@jest/globals';
import { bureau } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library, until } from '../support/small-library.js';
import { describeOnMariadb, mariadbDatabase } from '../support/test-databases.js';

const root = resolve(import.meta.dirname, '../..');
/** A worker of the built house that stands still half-way through a run, everything computed and nothing written. */
const WORKER = `
import 'reflect-metadata';
const house = new URL('./dist/house/libs/', 'file://' + process.cwd() + '/').href;
const get = async (file, name) => (await import(house + file))[name];
const { NestFactory } = await import('@nestjs/core');
const AppConfig = await get('platform/src/config/app.config.js', 'AppConfig');
const PlatformModule = await get('platform/src/platform.module.js', 'PlatformModule');
const KeepCoverageRun = await get('coverage/src/application/keep-coverage-run.use-case.js', 'KeepCoverageRun');
KeepCoverageRun.prototype.execute = () => {
  process.stdout.write('half-way');
  return new Promise(() => setInterval(() => undefined, 1_000));
};
const config = new AppConfig({ kind: 'service', server: 'mariadb', url: process.env.TEST_URL }, { limits: 'off' });
const imports = [
  PlatformModule.forRoot(config),
  await get('coverage/src/coverage-letters.module.js', 'CoverageLettersModule'),
  await get('platform/src/jobs/job-runner.module.js', 'JobRunnerModule'),
];
await NestFactory.createApplicationContext({ module: class Worker {}, imports }, { logger: ['error'] });
`;

describeOnMariadb('a worker that is killed in a run of the coverage', () => {
  it('leaves no run and none that is running: the next one does it once more, from the beginning', async () => {
    execFileSync('sh', ['.ci/build-if-stale'], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const database = await mariadbDatabase();
    const house = await openHouse(database.config);
    await inHouse(house).take(library([aNeed('N-1'), aNeed('N-2'), aNeed('N-3')], [aSolution('SOL-1')]));
    await house
      .select(CoverageLettersModule)
      .get(RebuildFacts)
      .run(null, {
        signal: new AbortController().signal,
        progress: () => undefined,
        inWork: (intention) => house.get(Transactor).run(bureau, intention),
      });
    const id = (await inHouse(house).act(StartCoverageRun, bureau, {})) as JobId;
    const job = (from = house) => from.get(Jobs).find(Scope.of(bureau), id);
    const kept = async () => {
      const { reader } = house.get(DatabaseEngine);
      const tables = [CoverageRunEntity, CoverageSnapshotEntity];
      return Promise.all(tables.map((table) => reader.getRepository(table).count()));
    };

    const url = (database.config.database as { readonly url: string }).url;
    const env = { ...process.env, NODE_OPTIONS: '', TEST_URL: url };
    const worker = spawn(process.execPath, ['--input-type=module', '--eval', WORKER], { cwd: root, env });
    let said = '';
    worker.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [first] = (await Promise.race([once(worker.stdout, 'data'), once(worker, 'exit')])) as [unknown];
    expect([String(first), said]).toEqual(['half-way', '']);
    // Else it was not killed in the middle of anything.
    expect(await job()).toMatchObject({ status: 'running', attempts: 1, endedAt: null });
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
    expect(await kept()).toEqual([0, 0]);

    // Its lease ends by itself within seconds; the test does not wait for it.
    const over = { leaseUntil: new Date(Date.now() - 1_000) };
    await house.get(DatabaseEngine).write((manager) => manager.update(JobEntity, { id }, over));
    const next = await openHouse(database.config, [JobRunnerModule]);
    const ended = await until(
      () => job(next),
      ({ endedAt }) => endedAt !== null,
    );
    expect(ended).toMatchObject({ status: 'done', attempts: 2, error: null });
    expect(await kept()).toEqual([1, 1]);
    await next.close();
    await house.close();
    await database.remove();
  }, 300_000);
});
