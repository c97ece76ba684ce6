import { ComputeCoverage } from '@app/coverage/application/compute-coverage.handler.js';
import { FindCoverageRun } from '@app/coverage/application/find-coverage-run.query.js';
import { ListCoverageRuns } from '@app/coverage/application/list-coverage-runs.query.js';
import { ReadCoverage } from '@app/coverage/application/read-coverage.query.js';
import { RebuildFacts } from '@app/coverage/application/rebuild-facts.handler.js';
import { StartCoverageRun } from '@app/coverage/application/start-coverage-run.use-case.js';
import type { StartCoverageRunInput } from '@app/coverage/application/start-coverage-run.use-case.js';
import { CoverageLettersModule } from '@app/coverage/coverage-letters.module.js';
import type { CoverageRunId, Supposition } from '@app/coverage/published/coverage-run.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { JobContext } from '@app/kernel/job-handler.js';
import { Scope } from '@app/kernel/scope.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { JobRunnerModule } from '@app/platform/jobs/job-runner.module.js';
import type { JobId } from '@app/platform/jobs/job.entity.js';
import { Jobs } from '@app/platform/jobs/jobs.js';
import { OutboxRelay } from '@app/platform/outbox/outbox-relay.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau, district, factory, mill } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library, until } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const own: Actor = { ...district, districtCode: '220104' };
const TRACE = 'AUTO|S07|220104';
const ALONE = 'AUTO|S14|220104';

describeOnBoth('a run of the coverage', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let [maker, silent]: string[] = [];
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config, [JobRunnerModule]);
    const { take, actorOf } = inHouse(house);
    const needs = ['N-1', 'N-2', 'N-3', 'N-4'].map((ref) => aNeed(ref));
    needs.push(aNeed('N-SECRET', { visibility: 'BUREAU' }), aNeed('N-ALONE', { scenario: 'S14', title: '考勤' }));
    const { providers = [], ...rest } = library(needs, [aSolution('SOL-1'), aSolution('SOL-3', { provider: 'P-3' })]);
    const roster = { from: '2024-06-01', to: '2099-12-31' };
    const quiet = { ref: 'P-3', name: '没有申报承接能力的公司', districts: ['ALL'], roster };
    await take({ ...rest, providers: [...providers, quiet] });
    [maker, silent] = [(await actorOf('P-1')).organisationId, (await actorOf('P-3')).organisationId];
    await house.get(OutboxRelay).drain();
    await house.select(CoverageLettersModule).get(RebuildFacts).run(null, contextOf());
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const contextOf = (change: Partial<JobContext> = {}): JobContext => ({
    actor: bureau,
    signal: new AbortController().signal,
    progress: () => undefined,
    inWork: (intention) => house.get(Transactor).run(bureau, intention),
    ...change,
  });
  const find = (actor: Actor, id?: CoverageRunId) =>
    house.get(FindCoverageRun).execute(Scope.of(actor), { ...(id && { id }) });
  const list = (actor: Actor) => house.get(ListCoverageRuns).execute(Scope.of(actor), {});
  const start = (input: StartCoverageRunInput, actor = bureau) => inHouse(house).act(StartCoverageRun, actor, input);
  /** Asked for, done by the runner, read again. */
  const run = async (input: StartCoverageRunInput) => {
    const id = (await start(input)) as JobId;
    const job = await until(
      () => house.get(Jobs).find(Scope.of(bureau), id),
      ({ endedAt }) => endedAt !== null,
    );
    expect(job).toMatchObject({ status: 'done', error: null });
    return find(bureau, (job.result as { runId: CoverageRunId }).runId);
  };
  const whatIf = (...suppositions: Supposition[]) => run({ suppositions });

  it('says what is reachable, who competes for what, what would mend it, and whom to invite', async () => {
    const { result, ...summary } = await run({});
    expect(summary).toMatchObject({ kind: 'real', needs: 6, candidates: 5, reachable: 2, unmet: 4, parentId: null });
    expect(summary.letters).toBeGreaterThan(0);
    const full = [String(maker), String(silent)].sort();
    expect(result).toMatchObject({
      blocks: [
        { block: TRACE, needs: 5, places: 2, deficit: 3 },
        { block: ALONE, needs: 1, places: 0, deficit: 1 },
      ],
      bottlenecks: [
        { blocks: [{ block: TRACE, needs: 5 }], needs: 5, places: 2, deficit: 3, providers: full },
        { blocks: [{ block: ALONE, needs: 1 }], needs: 1, places: 0, deficit: 1, providers: [] },
      ],
      invitations: [{ industry: 'AUTO', scenario: 'S14', needs: 1, districts: ['220104'] }],
      agreed: 0,
      capacity: { providers: 2, unknown: 1, unknownPlaces: 0, reachableAtMost: 5 },
    });
    expect(result.gains).toMatchObject({
      blocks: [
        { block: TRACE, one: 1, most: 3 },
        { block: ALONE, one: 1, most: 1 },
      ],
      providers: full.map((id) => ({ id, one: 1, most: 3 })),
    });
    const trail = house.get(DatabaseEngine).reader.getRepository(AuditEntity);
    await expect(trail.findOneBy({ action: 'coverage.keep-run', subject: summary.id })).resolves.not.toBeNull();
  });

  it('is what who does not want to wait for a run is told, too', async () => {
    const current = (actor: Actor) => house.get(ReadCoverage).execute(Scope.of(actor), {});
    const { letters, day, result } = await find(bureau);
    expect(JSON.stringify(await current(bureau))).toBe(JSON.stringify({ letters, day, result }));
    expect((await current(own)).result).toEqual((await find(own)).result);
    for (const actor of [mill, factory]) {
      await expect(current(actor)).rejects.toMatchObject({ code: 'COVERAGE.OFFICES_ONLY' });
    }
  });

  it('counts who has not declared a capacity as it is told to', async () => {
    const { reachable, comparedWith, changes } = await run({ unknownPlaces: 1 });
    expect([reachable, comparedWith?.reachable]).toEqual([3, 2]);
    expect(changes).toEqual([{ block: TRACE, before: 3, now: 2 }]);
  });

  it('gives the same bytes when it is repeated on the same snapshot', async () => {
    const first = await find(bureau);
    const again = await run({ again: first.id });
    expect(again.id).not.toBe(first.id);
    expect([again.snapshotHash, again.resultHash]).toEqual([first.snapshotHash, first.resultHash]);
    expect(JSON.stringify(again.result)).toBe(JSON.stringify(first.result));
    expect(again.changes).toEqual([]);
  });

  it('supposes: each as a result of its own beside the real one, which stays what it is', async () => {
    const real = await run({});
    const provider = await whatIf({ kind: 'add-provider', scenarios: ['S14'], places: 3 });
    const raised = await whatIf({ kind: 'raise-capacity', providerId: String(maker), places: 2 });
    const opened = await whatIf({ kind: 'open-scenario', scenario: 'S14', providerId: String(silent) });
    const dropped = await whatIf({ kind: 'drop-gate', gate: 'SCENARIO_NOT_SERVED' });
    expect([provider, raised, opened, dropped].map(({ candidates, reachable }) => [candidates, reachable])).toEqual([
      [6, 3],
      [5, 4],
      [6, 2],
      [6, 2],
    ]);
    for (const one of [provider, raised, opened, dropped]) {
      expect(one).toMatchObject({ kind: 'what-if', parentId: real.id, comparedWith: { id: real.id, reachable: 2 } });
      expect(one.resultHash).not.toBe(real.resultHash);
    }
    expect(raised.changes).toEqual([{ block: TRACE, before: 3, now: 1 }]);
    expect((await find(bureau)).id).toBe(real.id);
    expect((await find(bureau, real.id)).resultHash).toBe(real.resultHash);
  });

  it('refuses what cannot be supposed, with every reason', async () => {
    const suppositions: Supposition[] = [
      { kind: 'add-provider', scenarios: ['S99'], industries: ['SHOES'], places: 0 },
      { kind: 'raise-capacity', providerId: 'prov_none', places: 1 },
      { kind: 'drop-gate', gate: 'NOT_PUBLISHED' as never },
    ];
    await expect(start({ suppositions, unknownPlaces: -1 })).rejects.toMatchObject({
      kind: 'refused',
      refusals: [
        { code: 'COVERAGE.BAD_PLACES' },
        { code: 'COVERAGE.UNKNOWN_CODE', value: 'SHOES' },
        { code: 'COVERAGE.UNKNOWN_CODE', value: 'S99' },
        { code: 'COVERAGE.UNKNOWN_PROVIDER' },
        { code: 'COVERAGE.UNKNOWN_GATE' },
        { code: 'COVERAGE.BAD_PLACES', field: 'unknownPlaces' },
      ],
    });
    for (const actor of [own, mill, factory]) {
      await expect(start({}, actor)).rejects.toMatchObject({ code: 'COVERAGE.BUREAU_ONLY' });
    }
  });

  it('that is cancelled half-way leaves nothing behind', async () => {
    const before = (await list(bureau)).length;
    const cancelled = new AbortController();
    const asked = { unknownPlaces: 7, suppositions: [], again: null };
    let steps = 0;
    const progress = () => (++steps === 3 ? cancelled.abort() : undefined);
    const handler = house.select(CoverageLettersModule).get(ComputeCoverage);
    const running = handler.run(asked, contextOf({ signal: cancelled.signal, progress }));
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toBe(3);
    expect((await list(bureau)).length).toBe(before);
    // The whole of it: the same run, not cancelled, is one more.
    await handler.run(asked, contextOf());
    expect((await list(bureau)).length).toBe(before + 1);
  });

  it('shows an office its own district and what it may see of it, and others nothing', async () => {
    const { result, needs, reachable, unmet } = await find(own);
    expect([needs, reachable + unmet]).toEqual([5, 5]);
    expect(result).toMatchObject({ cut: { needs: [], providers: [] }, bottlenecks: [], agreed: null, capacity: null });
    expect(result.cells.map(({ block }) => block)).toEqual([TRACE, ALONE]);
    const elsewhere = await find(district);
    expect(elsewhere).toMatchObject({ needs: 0, reachable: 0, unmet: 0, result: { cells: [], blocks: [] } });
    for (const actor of [mill, factory]) {
      await expect(find(actor)).rejects.toMatchObject({ code: 'COVERAGE.RUN_MISSING' });
    }
    expect(await list(own)).toEqual([]);
    const [supposed] = (await list(bureau)).filter(({ kind }) => kind === 'what-if');
    await expect(find(own, supposed?.id)).rejects.toMatchObject({ code: 'COVERAGE.RUN_MISSING' });
  });
});
