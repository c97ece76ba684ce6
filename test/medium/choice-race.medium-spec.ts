import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import type { DomainError } from '@app/kernel/domain-error.js';
import { MovePair } from '@app/matching/application/move-pair.use-case.js';
import { ProposePair } from '@app/matching/application/propose-pair.use-case.js';
import type { PairSummary } from '@app/matching/published/pair.summary.js';
import { PairEntity } from '@app/matching/infrastructure/pair.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const RACES = 1_000;
const WHAT = { CHANGED_BY: '选定人', CHANGED_AT: '选定时间', WHAT: '选定的方案' };

describeOnBoth('two delegates of one enterprise who choose on one need at once', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let one: Actor;
  let provider: Actor;
  let need: NeedSummary;
  const solutions: SolutionSummary[] = [];
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    const { take, actorOf, need: needOf, solution } = inHouse(house);
    await take(library([aNeed('N-1')], [aSolution('SOL-1'), aSolution('SOL-2', { title: '另一套追溯方案' })]));
    [one, provider, need] = [await actorOf('E-1'), await actorOf('P-1'), await needOf('N-1')];
    solutions.push(await solution('SOL-1'), await solution('SOL-2'));
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const act = (actor: Actor, pair: PairSummary, move: 'shortlist' | 'interest' | 'decline', reason = '重来') =>
    inHouse(house).act(MovePair, actor, {
      id: pair.id,
      version: pair.version,
      move,
      reason,
      interest: { sentence: '可以承接', freeCapacity: 1 },
    });

  it(`has one winner in each of ${RACES} races, and the other is told who, when and what`, async () => {
    const other: Actor = { ...one, id: 'user_delegate' };
    const pairs = await Promise.all(
      solutions.map(async ({ id }) => {
        const proposed = await inHouse(house).act(ProposePair, one, { needId: need.id, solutionId: id });
        return act(provider, await act(one, proposed, 'shortlist'), 'interest');
      }),
    );
    const [first, second] = pairs;
    if (!first || !second) throw new Error('no pairs');
    // Each race is over the version that both saw; a loser's pair stays as it was, a winner's choice is undone in the test.
    let seen = 0;
    let lost = 0;
    for (let race = 0; race < RACES; race++) {
      const attempts = await Promise.allSettled([choose(one, first, seen), choose(other, second, seen)]);
      const won = attempts.filter(({ status }) => status === 'fulfilled');
      expect(won).toHaveLength(1);
      const refused = attempts.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      const error = refused.reason as DomainError;
      expect(error.code).toBe('MATCHING.CHOICE_MADE');
      const told = Object.fromEntries(error.refusals.map(({ message, value }) => [message, value]));
      const winner = attempts[0]?.status === 'fulfilled' ? { by: one, what: first } : { by: other, what: second };
      expect(told[WHAT.CHANGED_BY]).toBe(winner.by.id);
      expect(told[WHAT.WHAT]).toBe(solutions.find(({ id }) => id === winner.what.solutionId)?.title);
      expect(Date.parse(told[WHAT.CHANGED_AT] ?? '')).toBeGreaterThan(0);
      lost++;
      seen++;
      await undo(winner.what);
    }
    expect(lost).toBe(RACES);
  }, 300_000);

  const choose = (actor: Actor, { id, version }: PairSummary, choiceVersion: number) =>
    inHouse(house).act(MovePair, actor, { id, version, move: 'choose', reason: '方案贴合', choiceVersion });

  /** By hand: the pair is as before the race, so that the next one begins alike. */
  const undo = ({ id, version, needId, solutionId }: PairSummary) =>
    house
      .get(DatabaseEngine)
      .write((manager) =>
        manager.update(
          PairEntity,
          { id },
          { status: 'interested', version, agreedBy: [], living: `${needId} ${solutionId}` },
        ),
      );
});
