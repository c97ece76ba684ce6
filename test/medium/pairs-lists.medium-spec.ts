import { RecordNeed } from '@app/adaptation/application/record-need.use-case.js';
import { MoveSolution } from '@app/adaptation/application/move-solution.use-case.js';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { Compare } from '@app/matching/application/compare.query.js';
import { CountAnswers } from '@app/matching/application/count-answers.query.js';
import { CountNeeds } from '@app/matching/application/count-needs.query.js';
import { ExplainPair } from '@app/matching/application/explain-pair.query.js';
import { MatchNeed } from '@app/matching/application/match-need.query.js';
import { MatchSolution } from '@app/matching/application/match-solution.query.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { mill } from '../support/actors.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library, until } from '../support/small-library.js';
import { describeOnBoth } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

describeOnBoth('the lists of matching', (create) => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let enterprise: Actor;
  let provider: Actor;
  beforeAll(async () => {
    database = await create();
    house = await openHouse(database.config);
    const { take, actorOf } = inHouse(house);
    await take(
      library(
        [
          aNeed('N-1'),
          aNeed('N-OTHER', { scenario: 'OTHER', ownWords: '批次追溯', targetLevel: null, currentLevel: null }),
          aNeed('N-HIDDEN', { visibility: 'OWNER' }),
        ],
        [
          aSolution('GOOD'),
          aSolution('DEAR', {
            scenarios: [{ scenario: 'S07', level: 1, priceMin: '900000.00', priceMax: '990000.00', weeks: 8 }],
          }),
          aSolution('SILENT', { provider: 'P-2', industries: null, integrations: null, deployment: null, cases: [] }),
          aSolution('RAIL', { industries: ['RAIL'] }),
          aSolution('OTHER-SCENARIO', { scenarios: [{ scenario: 'S12', level: 2 }] }),
          aSolution('DRAFT', { published: false }),
        ],
      ),
    );
    [enterprise, provider] = [await actorOf('E-1'), await actorOf('P-1')];
    await until(
      () => match('N-1'),
      ({ total, excluded }) => total === 3 && excluded.length === 2,
    );
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const match = (needId: string, actor: Actor = anonymous, limit = 20) =>
    house.get(MatchNeed).execute(Scope.of(actor), { needId, limit });
  const refsOf = (results: readonly { readonly solution: { readonly ref: string | null } }[]) =>
    results.map(({ solution }) => solution.ref);

  it('give a need its solutions, best first, and say why', async () => {
    const { results, total, preview, weights } = await match('N-1');
    expect(refsOf(results)).toEqual(['GOOD', 'SILENT', 'DEAR']);
    expect([total, preview, weights]).toEqual([3, false, '2026.1']);
    expect(results.map(({ qualified }) => qualified)).toEqual([true, false, true]);
    const [best] = results;
    expect(best?.band).toBe('high');
    expect(best?.evidence.find(({ criterion }) => criterion === 'text')).toMatchObject({
      need: '制动盘批次追溯与过程检验',
      solution: '批次追溯与过程质量管理',
      verdict: 'for',
    });
    expect(best?.evidence.every(({ verdict }) => verdict === 'for')).toBe(true);
  });

  it('say what is kept out and by which gate', async () => {
    const { excluded } = await match('N-1');
    expect(Object.fromEntries(excluded.map(({ code, reason }) => [code, reason]))).toEqual({
      INDUSTRY_NOT_SERVED: '方案面向轨道交通装备，不含汽车零部件',
      SCENARIO_NOT_SERVED: '方案覆盖仓储物流，不含质量管理',
    });
    expect(excluded).toHaveLength(2);
    const { id } = await inHouse(house).solution('RAIL');
    const why = await house.get(ExplainPair).execute(Scope.of(anonymous), { needId: 'N-1', solutionId: id });
    expect(why).toMatchObject({ score: null, band: null, qualified: false });
    expect(why.gates.filter(({ passed }) => passed === false)).toMatchObject([{ code: 'INDUSTRY_NOT_SERVED' }]);
  });

  it('are the same from either side', async () => {
    const fromNeed = (await match('N-1')).results.find(({ solution }) => solution.ref === 'GOOD');
    const asked = { solutionId: 'GOOD', limit: 20 };
    const { results } = await until(
      () => house.get(MatchSolution).execute(Scope.of(anonymous), asked),
      ({ total }) => total === 2,
    );
    const fromSolution = results.find(({ need }) => need.ref === 'N-1');
    expect(new Set(results.map(({ need }) => need.ref))).toEqual(new Set(['N-1', 'N-OTHER']));
    expect(fromSolution).toMatchObject({
      score: fromNeed?.score,
      evidence: fromNeed?.evidence,
      gates: fromNeed?.gates,
    });
    const why = await house.get(ExplainPair).execute(Scope.of(anonymous), { needId: 'N-1', solutionId: 'GOOD' });
    expect(why).toMatchObject({ score: fromNeed?.score, evidence: fromNeed?.evidence });
  });

  it('show what the reader may see, and nothing else', async () => {
    await expect(match('N-HIDDEN')).rejects.toMatchObject({ kind: 'missing' });
    await expect(match('N-HIDDEN', mill)).rejects.toMatchObject({ kind: 'missing' });
    expect(refsOf((await match('N-HIDDEN', enterprise)).results)).toContain('GOOD');
    const asked = { solutionId: 'GOOD', limit: 20 };
    const seen = await house.get(MatchSolution).execute(Scope.of(provider), asked);
    expect(seen.results.map(({ need }) => need.ref)).not.toContain('N-HIDDEN');
    await expect(
      house.get(MatchSolution).execute(Scope.of(mill), { solutionId: 'DRAFT', limit: 1 }),
    ).rejects.toMatchObject({ kind: 'missing' });
    const own = await house.get(MatchSolution).execute(Scope.of(provider), { solutionId: 'DRAFT', limit: 20 });
    expect([own.preview, own.results.some(({ qualified }) => qualified), own.total > 0]).toEqual([true, false, true]);
  });

  it('take a need outside the scenarios by its words', async () => {
    const { results } = await match('N-OTHER');
    expect(refsOf(results)).toEqual(expect.arrayContaining(['GOOD', 'OTHER-SCENARIO']));
    const row = results[0]?.evidence.find(({ criterion }) => criterion === 'scenario');
    expect(row).toMatchObject({ need: '批次追溯', verdict: 'unknown' });
  });

  it('let the owner of a need that is not published yet look ahead', async () => {
    const { id: _id, ...said } = await inHouse(house).need('N-1');
    const { title, text, scenario } = said;
    const recorded = await inHouse(house).act(RecordNeed, enterprise, { title, text, scenario });
    const { preview, results } = await match(recorded.id, enterprise);
    expect([preview, results.length, results.some(({ qualified }) => qualified)]).toEqual([true, 3, false]);
    expect(results[0]?.gates[0]).toMatchObject({ code: 'NOT_PUBLISHED', passed: false, value: '需求已登记' });
  });

  it('compare on the criteria of the need, and mark what is better only where it can be told', async () => {
    const ids = { needId: 'N-1', solutionIds: ['GOOD', 'DEAR', 'SILENT'] };
    const { rows, columns } = await house.get(Compare).execute(Scope.of(anonymous), ids);
    expect(columns.map(({ solution }) => solution.ref)).toEqual(['GOOD', 'DEAR', 'SILENT']);
    const row = (criterion: string) => rows.find((one) => one.criterion === criterion);
    expect(rows.map(({ criterion }) => criterion).slice(-3)).toEqual(['price', 'weeks', 'proof']);
    expect(row('price')?.cells.map(({ value, better }) => [value, better])).toEqual([
      ['首年总价 8—12 万元', true],
      ['首年总价 90—99 万元', false],
      ['首年总价 8—12 万元', true],
    ]);
    expect(row('weeks')).toMatchObject({ comparable: false });
    expect(row('deployment')?.cells.map(({ value }) => value)).toEqual(['本地部署', '本地部署', null]);
    const one = house.get(Compare).execute(Scope.of(anonymous), { needId: 'N-1', solutionIds: ['GOOD', 'GOOD'] });
    await expect(one).rejects.toMatchObject({ kind: 'refused', code: 'MATCHING.COMPARE_TWO_TO_FOUR' });
  });

  it('count while a person types', async () => {
    const count = (draft: object) => house.get(CountAnswers).execute(Scope.of(enterprise), { draft });
    const place = { industry: 'AUTO', districtCode: '220104' };
    await expect(count({ ...place, scenario: 'S07' })).resolves.toMatchObject({ qualified: 2, unknown: 1 });
    const full = await count({ ...place, scenario: 'S07', title: '追溯', text: '批次追溯', targetLevel: 2 });
    expect(full.missing).toEqual(['budgetMax', 'wantedOn', 'deployment', 'integrations', 'effects']);
    await expect(count({ ...place, scenario: 'S14' })).resolves.toMatchObject({ qualified: 0, unknown: 0 });
    await expect(count({ ...place, scenario: 'OTHER', title: '批次追溯' })).resolves.toMatchObject({
      qualified: 3,
      unknown: 1,
    });
    await expect(count({ ...place, scenario: 'OTHER', title: '猪场环境' })).resolves.toMatchObject({ qualified: 0 });

    const needs = (draft: object) => house.get(CountNeeds).execute(Scope.of(provider), { draft });
    const served = [{ scenario: 'S07', level: 2, priceMin: null, priceMax: null, weeks: null }];
    const providerId = provider.organisationId;
    await expect(needs({ scenarios: served, industries: ['AUTO'], providerId })).resolves.toMatchObject({
      qualified: 1,
      unknown: 0,
    });
    await expect(needs({ scenarios: served, providerId })).resolves.toMatchObject({ qualified: 0, unknown: 1 });
    await expect(needs({ scenarios: [] })).resolves.toMatchObject({ qualified: 0, unknown: 0 });
  });

  it('forget a solution the moment it is withdrawn, before any letter', async () => {
    const { id, version } = await inHouse(house).solution('DEAR');
    await inHouse(house).act(MoveSolution, provider, { id, version, verb: 'withdraw', reason: '停止销售' });
    expect(refsOf((await match('N-1')).results)).toEqual(['GOOD', 'SILENT']);
  });
});
