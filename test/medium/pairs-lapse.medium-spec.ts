import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { MoveSolution } from '@app/adaptation/application/move-solution.use-case.js';
import { WithdrawNeed } from '@app/adaptation/application/withdraw-need.use-case.js';
import { NEED_CHANGED } from '@app/adaptation/published/need-changed.event.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { Scope } from '@app/kernel/scope.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { MovePair } from '@app/matching/application/move-pair.use-case.js';
import { OnAnswerOverdue } from '@app/matching/application/on-answer-overdue.handler.js';
import { OnSideGone } from '@app/matching/application/on-side-gone.handler.js';
import { ProposePair } from '@app/matching/application/propose-pair.use-case.js';
import type { PairMove, PairStatus, PairSummary } from '@app/matching/published/pair.summary.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library, until } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const DAY_MS = 86_400_000;

/** The steps that lead to each stage. */
const WAY: Partial<Record<PairStatus, readonly PairMove[]>> = {
  proposed: [],
  shortlisted: ['shortlist'],
  interested: ['shortlist', 'interest'],
  chosen: ['shortlist', 'interest', 'choose'],
  agreed: ['shortlist', 'interest', 'choose', 'agree', 'agree'],
};

describeOnBoth('pairs that come to nothing', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let enterprise: Actor;
  let provider: Actor;
  const choices = new Map<string, number>();
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    const needs = ['N-1', 'N-2', 'N-3'].map((ref) => aNeed(ref));
    const solutions = Array.from({ length: 5 }, (_, at) => aSolution(`SOL-${at}`));
    await inHouse(house).take(library(needs, solutions));
    [enterprise, provider] = [await inHouse(house).actorOf('E-1'), await inHouse(house).actorOf('P-1')];
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const find = async ({ id }: PairSummary) => {
    const pair = await house.get(FindPair).execute(Scope.of(enterprise), { actor: enterprise, id });
    if (!pair) throw new Error('the pair is gone');
    return pair;
  };
  const step = async (pair: PairSummary, move: PairMove, by: Actor) => {
    const { id, version, needId } = pair;
    const choiceVersion = choices.get(needId) ?? 0;
    const said = { reason: '方案贴合', interest: { sentence: '做过三家制动盘厂', freeCapacity: 2 }, choiceVersion };
    if (move === 'choose') choices.set(needId, choiceVersion + 1);
    return inHouse(house).act(MovePair, by, { id, version, move, ...said });
  };
  /** A pair of these two, brought to this stage. */
  const pairAt = async (status: PairStatus, needRef: string, solutionRef: string) => {
    let pair = await inHouse(house).act(ProposePair, enterprise, { needId: needRef, solutionId: solutionRef });
    for (const move of WAY[status] ?? []) {
      const isTheirs = move === 'interest' || (move === 'agree' && pair.agreedBy.length > 0);
      pair = await step(pair, move, isTheirs ? provider : enterprise);
    }
    return pair;
  };
  const stagesOf = (pairs: readonly PairSummary[]) => Promise.all(pairs.map(async (pair) => (await find(pair)).status));

  it('lapse the day after the last day to answer, once, and shut what they had opened', async () => {
    const [waiting, unseen] = [await pairAt('shortlisted', 'N-1', 'SOL-0'), await pairAt('proposed', 'N-1', 'SOL-1')];
    expect(unseen.answerBy).toBeNull();
    const lastDay = Date.parse(`${waiting.answerBy}T23:59:00+08:00`);
    const tickAt = async (instant: number) => {
      const clock = jest.spyOn(house.get(Clock), 'now').mockReturnValue(new Date(instant));
      await house.get(OnAnswerOverdue).tick();
      clock.mockRestore();
    };
    const whose = async () =>
      (await house.get(FindNeed).execute(Scope.of(provider), { id: waiting.needId }))?.enterpriseId ?? null;
    await tickAt(lastDay);
    expect(await find(waiting)).toMatchObject({ status: 'shortlisted', version: waiting.version });
    expect(await whose()).toBe(enterprise.organisationId);

    await tickAt(lastDay + DAY_MS);
    await tickAt(lastDay + DAY_MS);
    const lapsed = await find(waiting);
    expect(lapsed).toMatchObject({ status: 'lapsed', version: waiting.version + 1, answerBy: null, waitsFor: null });
    expect(lapsed.reason).toContain('逾期');
    expect(await whose()).toBeNull();
    const trail = await house.get(DatabaseEngine).reader.getRepository(AuditEntity).findBy({
      subject: waiting.id,
      action: 'matching.lapse-pair',
    });
    expect(trail).toMatchObject([{ actorId: houseActor.id }]);
    // Nobody has promised to look at a proposal by a day.
    expect((await find(unseen)).status).toBe('proposed');
  });

  it('lapse at every stage but the last when their need is withdrawn, however often the letter comes', async () => {
    const stages: PairStatus[] = ['proposed', 'shortlisted', 'interested', 'chosen', 'agreed'];
    const pairs: PairSummary[] = [];
    for (const [at, stage] of stages.entries()) pairs.push(await pairAt(stage, 'N-2', `SOL-${at}`));
    expect(await stagesOf(pairs)).toEqual(stages);
    const { id, version } = await inHouse(house).need('N-2');
    await inHouse(house).act(WithdrawNeed, enterprise, { id, version, reason: '项目取消' });
    const after = await until(
      () => stagesOf(pairs),
      (now) => now.filter((stage) => stage === 'lapsed').length === 4,
    );
    expect(after).toEqual(['lapsed', 'lapsed', 'lapsed', 'lapsed', 'agreed']);
    const versions = await Promise.all(pairs.map(async (pair) => (await find(pair)).version));
    await house.get(OnSideGone).handle({ type: NEED_CHANGED, id, version: version + 1, at: new Date() });
    expect(await Promise.all(pairs.map(async (pair) => (await find(pair)).version))).toEqual(versions);
  });

  it('lapse when their solution is withdrawn, and no other does', async () => {
    const pairs = [await pairAt('interested', 'N-3', 'SOL-3'), await pairAt('interested', 'N-3', 'SOL-4')];
    const { id, version } = await inHouse(house).solution('SOL-3');
    await inHouse(house).act(MoveSolution, provider, { id, version, verb: 'withdraw', reason: '停止销售' });
    const after = await until(
      () => stagesOf(pairs),
      ([first]) => first === 'lapsed',
    );
    expect(after).toEqual(['lapsed', 'interested']);
  });
});
