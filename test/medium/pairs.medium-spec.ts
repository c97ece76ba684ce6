import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { MoveSolution } from '@app/adaptation/application/move-solution.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { ListPairs } from '@app/matching/application/list-pairs.query.js';
import { MovePair } from '@app/matching/application/move-pair.use-case.js';
import { ProposePair } from '@app/matching/application/propose-pair.use-case.js';
import type { PairMove, PairSummary } from '@app/matching/published/pair.summary.js';
import { AuditEntity } from '@app/platform/audit/audit.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { district, mill } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

describeOnBoth('pairs', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let enterprise: Actor;
  let provider: Actor;
  let need: NeedSummary;
  const solutions: SolutionSummary[] = [];
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    const { take, actorOf, need: needOf, solution } = inHouse(house);
    const refs = Array.from({ length: 12 }, (_, at) => `SOL-${at}`);
    await take(
      library([aNeed('N-1')], [...refs.map((ref) => aSolution(ref)), aSolution('SOL-RAIL', { industries: ['RAIL'] })]),
    );
    [enterprise, provider, need] = [await actorOf('E-1'), await actorOf('P-1'), await needOf('N-1')];
    for (const ref of [...refs, 'SOL-RAIL']) solutions.push(await solution(ref));
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  /** A solution that no other spec has paired. */
  const fresh = () => {
    const solution = solutions.shift();
    if (!solution) throw new Error('no solution left');
    return solution;
  };
  const propose = (solution: SolutionSummary, actor = enterprise) =>
    inHouse(house).act(ProposePair, actor, { needId: need.id, solutionId: solution.id });
  const move = (pair: PairSummary, name: PairMove, actor: Actor, reason?: string) =>
    inHouse(house).act(MovePair, actor, { id: pair.id, move: name, version: pair.version, ...(reason && { reason }) });
  const find = (pair: PairSummary, actor: Actor) =>
    house.get(FindPair).execute(Scope.of(actor), { actor, id: pair.id });
  const outcomesOf = async (attempts: Promise<unknown>[]) => {
    const outcomes = await Promise.allSettled(attempts);
    const codes = outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code?: string }).code));
    return codes;
  };

  it('go from proposed to agreed by two sides, and say at each step who may do what', async () => {
    let pair = await propose(fresh(), provider);
    await expect(find(pair, enterprise)).resolves.toMatchObject({
      status: 'proposed',
      mayDo: ['shortlist', 'decline'],
    });
    pair = await move(pair, 'shortlist', enterprise);
    pair = await move(pair, 'interest', provider);
    pair = await move(pair, 'choose', enterprise);
    pair = await move(pair, 'agree', enterprise);
    expect(pair).toMatchObject({ status: 'chosen', agreedBy: ['enterprise'] });
    pair = await move(pair, 'agree', provider);
    const read = await find(pair, provider);
    expect(read).toMatchObject({ ...pair, need: { id: need.id }, mayDo: [] });
    expect(read).toMatchObject({ status: 'agreed', version: 6, agreedBy: ['enterprise', 'provider'] });
    const trail = await house.get(DatabaseEngine).reader.getRepository(AuditEntity).findBy({ subject: pair.id });
    const steps = ['propose', 'shortlist', 'interest', 'choose', 'agree', 'agree'].map(
      (verb) => `matching.${verb}-pair`,
    );
    expect(trail.map(({ action }) => action).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      steps.toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('keep the reasons that they were made for, whatever becomes of the solution', async () => {
    const solution = fresh();
    const pair = await move(await propose(solution), 'shortlist', enterprise);
    const row = pair.match.evidence.find(({ criterion }) => criterion === 'budget');
    expect(row).toMatchObject({ need: '预算 10—15 万元', solution: '首年总价 8—12 万元', verdict: 'for' });
    await inHouse(house).act(MoveSolution, provider, {
      verb: 'withdraw',
      id: solution.id,
      version: solution.version,
      reason: '停止销售',
    });
    const read = await find(pair, enterprise);
    expect(read?.match).toEqual(pair.match);
    expect(read?.match).toMatchObject({ weights: '2026.1', solutionVersion: solution.version, qualified: true });
  });

  it('are refused where a gate is broken, with its clause', async () => {
    const rail = solutions.find(({ ref }) => ref === 'SOL-RAIL');
    await expect(propose(rail ?? fresh())).rejects.toMatchObject({
      code: 'MATCHING.PAIR_EXCLUDED',
      refusals: [{ code: 'MATCHING.INDUSTRY_NOT_SERVED', clause: '通知 一、改造范围；HR-07' }],
    });
  });

  it('of the same two live one at a time, of ten people who propose at once', async () => {
    const solution = fresh();
    const attempts = Array.from({ length: 10 }, (_, at) => propose(solution, at % 2 === 0 ? enterprise : provider));
    const codes = await outcomesOf(attempts);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'MATCHING.PAIR_EXISTS')).toHaveLength(9);

    const [pair] = await house
      .get(ListPairs)
      .execute(Scope.of(enterprise), { actor: enterprise, solutionId: solution.id });
    if (!pair) throw new Error('the pair is not listed');
    await expect(move(pair, 'decline', provider)).rejects.toMatchObject({ code: 'MATCHING.PAIR_REASON_REQUIRED' });
    await move(pair, 'decline', provider, '本季度排满');
    await expect(find(pair, enterprise)).resolves.toMatchObject({ status: 'declined', reason: '本季度排满' });
    await expect(propose(solution)).resolves.toMatchObject({ status: 'proposed' });
  });

  it('move once: of two who decide on the same version, one is told who was faster', async () => {
    const pair = await propose(fresh());
    const both = [move(pair, 'shortlist', enterprise), move(pair, 'decline', provider, '不做该行业')];
    const codes = await outcomesOf(both);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.some((code) => code === 'MATCHING.PAIR_CHANGED' || code === 'MATCHING.PAIR_CANNOT_MOVE')).toBe(true);
    expect((await find(pair, enterprise))?.version).toBe(2);
  });

  it('are agreed when both sides have said so, even in the same moment', async () => {
    let pair = await move(await propose(fresh()), 'shortlist', enterprise);
    pair = await move(pair, 'interest', provider);
    pair = await move(pair, 'choose', enterprise);
    await outcomesOf([move(pair, 'agree', enterprise), move(pair, 'agree', provider)]);
    const half = await find(pair, enterprise);
    expect(half).toMatchObject({ status: 'chosen', version: 5 });
    const [first] = half?.agreedBy ?? [];
    await move({ ...pair, version: 5 }, 'agree', first === 'enterprise' ? provider : enterprise);
    await expect(find(pair, enterprise)).resolves.toMatchObject({ status: 'agreed' });
  });

  it('are seen by their two sides, the district and the bureau only', async () => {
    const pair = await propose(fresh());
    const own: Actor = { ...district, districtCode: '220104' };
    const seen = await Promise.all([enterprise, provider, own, mill, district].map((actor) => find(pair, actor)));
    expect(seen.map((one) => one?.id === pair.id)).toEqual([true, true, true, false, false]);
    await expect(move(pair, 'decline', mill, '路过')).rejects.toMatchObject({ kind: 'missing' });
    await expect(move(pair, 'choose', provider)).rejects.toMatchObject({ kind: 'conflict' });
  });
});
