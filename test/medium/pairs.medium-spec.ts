import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { MoveSolution } from '@app/adaptation/application/move-solution.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { AnswerQuestion } from '@app/matching/application/answer-question.use-case.js';
import { AskQuestion } from '@app/matching/application/ask-question.use-case.js';
import { DeclineOthers } from '@app/matching/application/decline-others.use-case.js';
import { LapsePairs } from '@app/matching/application/lapse-pairs.use-case.js';
import { ListDuePairs } from '@app/matching/application/list-due-pairs.query.js';
import { ListPairs } from '@app/matching/application/list-pairs.query.js';
import type { LapseFilter } from '@app/matching/infrastructure/pair.store.js';
import { ListQuestions } from '@app/matching/application/list-questions.query.js';
import { OpenPairContacts } from '@app/matching/application/open-pair-contacts.use-case.js';
import { FindContacts } from '@app/adaptation/application/find-contacts.query.js';
import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { houseActor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
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
    const refs = Array.from({ length: 15 }, (_, at) => `SOL-${at}`);
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
  const lapseDue = async (filter: LapseFilter, reason: string) => {
    const pairs = await house.get(ListDuePairs).execute(Scope.of(houseActor), filter);
    await inHouse(house).act(LapsePairs, houseActor, { pairs, reason });
    return pairs.length;
  };
  const propose = (solution: SolutionSummary, actor = enterprise) =>
    inHouse(house).act(ProposePair, actor, { needId: need.id, solutionId: solution.id });
  const interest = { sentence: '做过三家制动盘厂', freeCapacity: 2 };
  const move = (pair: PairSummary, name: PairMove, actor: Actor, reason?: string, choiceVersion = chosen) =>
    inHouse(house)
      .act(MovePair, actor, {
        id: pair.id,
        move: name,
        version: pair.version,
        interest,
        choiceVersion,
        ...(reason && { reason }),
      })
      .then((after) => {
        if (name === 'choose') chosen++;
        return after;
      });
  /** Choices made on the need so far. */
  let chosen = 0;
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
    pair = await move(pair, 'choose', enterprise, '方案贴合');
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
    pair = await move(pair, 'choose', enterprise, '方案贴合');
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

  it('shows the need to its provider from the shortlist to the end, and the contacts only once they are opened', async () => {
    const sees = async () => ({
      enterprise: (await house.get(FindNeed).execute(Scope.of(provider), { id: need.id }))?.enterpriseId ?? null,
      contacts: (await house.get(FindContacts).execute(Scope.of(provider), { id: enterpriseId })).length,
    });
    const enterpriseId = enterprise.organisationId as `ent_${string}`;
    // What earlier pairs opened is still open.
    // Looked for anew each time: one that is declined may give another its turn.
    const open = async () => {
      const pairs = await house.get(ListPairs).execute(Scope.of(enterprise), { actor: enterprise });
      return pairs.find(({ mayDo }) => mayDo.includes('decline'));
    };
    for (let pair = await open(); pair; pair = await open()) await move(pair, 'decline', enterprise, '清理');
    await lapseDue({ needId: need.id }, '清理');
    const before = await sees();
    const opened = await move(await propose(fresh()), 'shortlist', enterprise);
    expect((await sees()).enterprise).toBe(enterprise.organisationId);
    await expect(inHouse(house).act(OpenPairContacts, provider, opened)).rejects.toMatchObject({ kind: 'forbidden' });
    const shown = await inHouse(house).act(OpenPairContacts, enterprise, opened);
    expect(shown).toMatchObject({ version: opened.version + 1, contactsAt: expect.any(Date) });
    await expect(inHouse(house).act(OpenPairContacts, enterprise, opened)).rejects.toMatchObject({ kind: 'conflict' });
    await move(shown, 'decline', provider, '无法承接');
    expect(await sees()).toEqual(before);
  });

  it('keep what each side asked and answered, once', async () => {
    const proposed = await propose(fresh());
    const ask = (actor: Actor, text: string, pairId = proposed.id) =>
      inHouse(house).act(AskQuestion, actor, { pairId, text });
    await expect(ask(enterprise, '多久上线？')).rejects.toMatchObject({ code: 'MATCHING.PAIR_NOT_OPENED' });
    await move(proposed, 'shortlist', enterprise);
    const question = await ask(enterprise, '多久上线？');
    await expect(ask(mill, '路过')).rejects.toMatchObject({ kind: 'missing' });
    const answer = (actor: Actor, words: string) =>
      inHouse(house).act(AnswerQuestion, actor, { id: question.id, answer: words });
    await expect(answer(enterprise, '八周')).rejects.toMatchObject({ code: 'MATCHING.NOT_YOURS_TO_ASK' });
    const codes = await outcomesOf([answer(provider, '八周'), answer(provider, '九周')]);
    expect(new Set(codes)).toEqual(new Set(['MATCHING.ANSWERED_ALREADY', 'done']));
    const kept = await house.get(ListQuestions).execute(Scope.of(provider), { pairId: proposed.id });
    expect(kept).toMatchObject([{ side: 'enterprise', text: '多久上线？', answeredBy: provider.id }]);
    await expect(house.get(ListQuestions).execute(Scope.of(mill), { pairId: proposed.id })).resolves.toEqual([]);
    await expect(ask(provider, ' ')).rejects.toMatchObject({ code: 'MATCHING.QUESTION_REFUSED' });
  });

  it('of one need are all declined but what was chosen, with one reason, by its enterprise alone', async () => {
    const others = [await propose(fresh()), await move(await propose(fresh()), 'shortlist', enterprise)];
    const shown = await move(await propose(fresh()), 'shortlist', enterprise);
    const interested = await move(shown, 'interest', provider);
    const decline = (actor: Actor, { id, version }: PairSummary) =>
      inHouse(house).act(DeclineOthers, actor, { id, version, reason: '已选定他家' });
    await expect(decline(enterprise, interested)).rejects.toMatchObject({ code: 'MATCHING.NOTHING_CHOSEN' });
    const taken = await move(interested, 'choose', enterprise, '最合适');
    await expect(decline(provider, taken)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(decline(enterprise, shown)).rejects.toMatchObject({ kind: 'conflict' });
    const { declined } = await decline(enterprise, taken);
    expect(declined).toBeGreaterThanOrEqual(others.length);
    for (const other of others) {
      await expect(find(other, provider)).resolves.toMatchObject({ status: 'declined', reason: '已选定他家' });
    }
    await expect(find(taken, enterprise)).resolves.toMatchObject({ status: 'chosen' });
    await expect(decline(enterprise, taken)).resolves.toEqual({ declined: 0 });
    await move(taken, 'decline', enterprise, '清理');
  });

  it('lapse when their day to answer is over, and when their need is withdrawn; what is agreed stays', async () => {
    const due = await move(await propose(fresh()), 'shortlist', enterprise);
    const lapse = (before: CalendarDay) => lapseDue({ before }, '逾期未答复，自动失效');
    await lapse(due.answerBy ?? '2000-01-01');
    await expect(find(due, enterprise)).resolves.toMatchObject({ status: 'shortlisted' });
    await expect(lapse('2999-01-01')).resolves.toBeGreaterThan(0);
    await expect(find(due, provider)).resolves.toMatchObject({ status: 'lapsed', reason: '逾期未答复，自动失效' });
    await expect(lapse('2999-01-01')).resolves.toBe(0);
  });
});
