import { MoveSolution } from '@app/adaptation/application/move-solution.use-case.js';
import { WithdrawNeed } from '@app/adaptation/application/withdraw-need.use-case.js';
import { RebuildFacts } from '@app/coverage/application/rebuild-facts.handler.js';
import { CoverageLettersModule } from '@app/coverage/coverage-letters.module.js';
import { FactStore } from '@app/coverage/infrastructure/fact.store.js';
import { houseActor } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { MovePair } from '@app/matching/application/move-pair.use-case.js';
import { ProposePair } from '@app/matching/application/propose-pair.use-case.js';
import type { PairMove, PairSummary } from '@app/matching/published/pair.summary.js';
import { OutboxRelay } from '@app/platform/outbox/outbox-relay.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { bureau, district, mill } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const own: Actor = { ...district, districtCode: '220104' };

describeOnBoth('the facts of the coverage', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let enterprise: Actor;
  let provider: Actor;
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    const { take, actorOf } = inHouse(house);
    const needs = [
      aNeed('N-1'),
      aNeed('N-SECRET', { visibility: 'BUREAU' }),
      aNeed('N-OTHER', { scenario: 'OTHER', ownWords: '批次追溯' }),
      aNeed('N-ALONE', { scenario: 'S14', title: '考勤', text: '考勤排班' }),
    ];
    const unsaid = aSolution('SOL-UNSAID', { provider: 'P-2' });
    await take(library(needs, [aSolution('SOL-1'), aSolution('SOL-2'), unsaid]));
    [enterprise, provider] = [await actorOf('E-1'), await actorOf('P-1')];
    await heard();
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const heard = () => house.get(OutboxRelay).drain();
  const store = () => house.get(FactStore);
  const facts = async (actor: Actor) => {
    await heard();
    const all = await store().list(Scope.of(actor));
    const refs = await Promise.all(['N-1', 'N-SECRET', 'N-OTHER', 'N-ALONE'].map((ref) => inHouse(house).need(ref)));
    const refOf = new Map(refs.map(({ id, ref }) => [id, ref ?? id]));
    return all
      .map(({ id, stage, solutions, providers }) => `${refOf.get(id)} ${stage} ${solutions}/${providers}`)
      .toSorted();
  };
  const move = async ({ id, version }: PairSummary, name: PairMove, by: Actor) => {
    const said = { reason: '方案贴合', interest: { sentence: '做过三家制动盘厂', freeCapacity: 2 } };
    return inHouse(house).act(MovePair, by, { id, version, move: name, ...said });
  };
  const rebuild = () => {
    const inWork = <T>(intention: Parameters<Transactor['run']>[1]) =>
      house.get(Transactor).run(houseActor, intention) as Promise<T>;
    const context = { signal: new AbortController().signal, progress: () => undefined, inWork };
    return house.select(CoverageLettersModule).get(RebuildFacts).run(null, context);
  };

  it('count what passes every gate; the unsaid does not, and outside the scenarios the words decide', async () => {
    expect(await facts(bureau)).toEqual([
      'N-1 matched 2/1',
      'N-ALONE published 0/0',
      'N-OTHER matched 2/1',
      'N-SECRET matched 2/1',
    ]);
  });

  it('show an office what it sees of the needs, and others nothing', async () => {
    expect(await facts(own)).toEqual(['N-1 matched 2/1', 'N-ALONE published 0/0', 'N-OTHER matched 2/1']);
    for (const actor of [district, mill, enterprise, provider]) expect(await facts(actor)).toEqual([]);
  });

  it('follow a pair from stage to stage, and back when it ends', async () => {
    const { act } = inHouse(house);
    let pair = await act(ProposePair, enterprise, { needId: 'N-1', solutionId: 'SOL-1' });
    pair = await move(pair, 'shortlist', enterprise);
    pair = await move(pair, 'interest', provider);
    pair = await move(pair, 'choose', enterprise);
    expect(await facts(own)).toContain('N-1 chosen 2/1');
    const { id } = await inHouse(house).need('N-1');
    const [fact] = await store().list(Scope.of(own), [id]);
    expect(fact).toMatchObject({ chosenProvider: provider.organisationId, stageRank: 50, levelStep: '1-2' });
    const stages = await store().stages(Scope.of(own), [id]);
    expect(stages.map(({ stage }) => stage)).toEqual(['published', 'matched', 'shortlisted', 'interested', 'chosen']);
    expect(stages.every(({ waited }, at) => (at === 0 ? waited === null : waited !== null && waited >= 0))).toBe(true);
    await move(pair, 'decline', enterprise);
    expect(await facts(own)).toContain('N-1 matched 2/1');
  });

  it('follow a solution to the needs that it served, and count each letter', async () => {
    const before = await store().state(Scope.of(bureau));
    const { version } = await inHouse(house).solution('SOL-2');
    await inHouse(house).act(MoveSolution, provider, { id: 'SOL-2', verb: 'withdraw', version, reason: '改版' });
    expect(await facts(own)).toEqual(['N-1 matched 1/1', 'N-ALONE published 0/0', 'N-OTHER matched 1/1']);
    const after = await store().state(Scope.of(bureau));
    expect(after.letters).toBe(before.letters + 1);
    expect(after.letterAt?.getTime()).toBeGreaterThan(before.letterAt?.getTime() ?? Infinity);
  });

  it('lose a need that is withdrawn', async () => {
    const { version } = await inHouse(house).need('N-ALONE');
    await inHouse(house).act(WithdrawNeed, enterprise, { id: 'N-ALONE', version, reason: '不再需要' });
    expect(await facts(own)).toEqual(['N-1 matched 1/1', 'N-OTHER matched 1/1']);
  });

  it('are the same when they are made anew', async () => {
    const all = async () => {
      const scope = Scope.of(bureau);
      return JSON.stringify([await store().list(scope), await store().stages(scope)]);
    };
    const kept = await all();
    expect(await rebuild()).toEqual({ needs: 4 });
    expect(await all()).toBe(kept);
    expect((await store().state(Scope.of(bureau))).day).not.toBeNull();
  });
});

describeOnBoth('the first letters of all', (create) => {
  it('take turns, and none of them has to come again', async () => {
    const database = await create();
    const house = await openHouse(database.config);
    let tries = 0;
    const hear = () =>
      house.get(Transactor).run(houseActor, async (work) => {
        tries += 1;
        await house.get(FactStore).hold(work, { count: 1, letterAt: new Date() });
      });
    await Promise.all(Array.from({ length: 8 }, hear));
    const { letters } = await house.get(FactStore).state(Scope.of(houseActor));
    expect([tries, letters]).toEqual([8, 8]);
    await house.close();
    await database.remove();
  }, 60_000);
});
