import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pathOf } from '../support/ask.js';
import { demoApi } from '../support/demo-api.js';
import type { DemoApi } from '../support/demo-api.js';
import { until } from '../support/small-library.js';
import { describeJourney } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

type Query = Parameters<typeof pathOf>[1];
type Counts = Record<string, number>;
interface Found {
  readonly budgetMin: string | null;
  readonly budgetMax: string | null;
  readonly wantedOn: string | null;
  readonly scenarios: readonly { readonly weeks: number | null }[];
}
interface Match {
  readonly solutionId: string;
  readonly score: number;
  readonly gates: readonly { readonly passed: boolean | null }[];
  readonly evidence: readonly { readonly contribution: number }[];
}
const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0);

describeJourney('anybody at the library', (create) => {
  let database: TestDatabase;
  let house: DemoApi;
  beforeAll(async () => {
    database = await create();
    house = await demoApi(database);
  });
  afterAll(async () => {
    await house.close();
    await database.remove();
  });

  const get = async (path: string, query?: Query) => {
    // Asked again where a search server overran its deadline, as the answer then says.
    const { status, body } = await until(
      () => house.ask(pathOf(path, query)),
      (answer) => answer.body?.isPlain !== true,
    );
    expect({ status, problem: status < 400 ? undefined : body }).toEqual({ status: 200, problem: undefined });
    return body;
  };
  const total = async (path: string, query: Query) => (await get(path, { ...query, pageSize: 0 })).total as number;

  it('is told that it lives and is ready', async () => {
    expect(await house.ask('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await house.ask('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('finds by words, page by page, each result once, as many as were promised', async () => {
    const asked = { text: '设备联网 OEE', pageSize: 20 };
    const first = await get('needs', asked);
    const ids: string[] = [];
    for (let page = 1; ids.length < first.total && page <= 20; page++) {
      const { results, total: again } = await get('needs', { ...asked, page });
      expect(again).toBe(first.total);
      ids.push(...results.map(({ id }: { id: string }) => id));
    }
    expect(new Set(ids).size).toBe(first.total);
    expect(ids).toHaveLength(first.total);
    expect(await get('needs', { ...asked, page: 9_999 })).toMatchObject({ total: first.total, results: [] });
    expect(first.results[0].marked.title.some(({ hit }: { hit: boolean }) => hit)).toBe(true);
    expect(first.sentence).toBe(`“设备联网 OEE”，共 ${first.total} 条需求`);
  });

  it('is answered alike however the words are written', async () => {
    const totals = await Promise.all(['OEE', 'oee', 'ＯＥＥ', '设备综合效率'].map((text) => total('needs', { text })));
    expect(totals[0]).toBeGreaterThan(0);
    expect(new Set(totals).size).toBe(1);
  });

  it.each(['needs', 'solutions'])('divides the %s by what they say and do not say', async (path) => {
    const everything = await total(path, {});
    const said = await get(path, { phrase: '追溯', pageSize: 100 });
    expect(said.total).toBeGreaterThan(0);
    expect(said.total + (await total(path, { exclude: '追溯' }))).toBe(everything);
    for (const { title, text } of (await get(path, { exclude: '追溯', pageSize: 100 })).results) {
      expect(`${title}${text}`).not.toContain('追溯');
    }
  });

  it('narrows by filters: of one key either, of two keys both; and counts what else could be chosen', async () => {
    const all = await get('needs', { pageSize: 0 });
    for (const key of ['industry', 'scenario', 'family', 'district', 'deployment', 'priceBand', 'level']) {
      expect([key, sum(all.facets[key])]).toEqual([key, all.total]);
    }
    const cars = await get('needs', { filter: 'industry:AUTO', pageSize: 100 });
    expect(cars.total).toBe(all.facets.industry.AUTO);
    expect(cars.facets.industry).toEqual(all.facets.industry); // its own choice is no reason to hide the others
    expect(sum(cars.facets.scenario)).toBe(cars.total);
    expect(await total('needs', { filter: ['industry:AUTO', 'industry:RAIL'] })).toBe(
      all.facets.industry.AUTO + all.facets.industry.RAIL,
    );
    const both = await get('needs', { filter: ['industry:AUTO', 'scenario:S08'], pageSize: 100 });
    expect(both.total).toBe(cars.facets.scenario.S08);
    for (const found of both.results) expect(found).toMatchObject({ industry: 'AUTO', scenario: 'S08' });
    expect(both.sentence).toBe(`汽车零部件 · 设备管理，共 ${both.total} 条需求`);
  });

  it.each<[string, string, (found: Found) => string | number | null]>([
    ['needs', 'budget-asc', ({ budgetMax, budgetMin }) => Number(budgetMax ?? budgetMin) || null],
    ['needs', 'wanted-asc', ({ wantedOn }) => wantedOn],
    ['solutions', 'weeks-asc', ({ scenarios }) => Math.min(...scenarios.map(({ weeks }) => weeks ?? Infinity))],
  ])('puts %s in the order %s, the unknown last', async (path, sort, valueOf) => {
    const values = (await get(path, { sort, pageSize: 100 })).results.map(valueOf);
    const known = values.filter((value: unknown) => value !== null && value !== Infinity);
    expect(known.length).toBeGreaterThan(3);
    expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => (a < b ? -1 : Number(a > b))));
  });

  it('is told what to drop where nothing is found, and what that gives', async () => {
    // A scenario that the cars have and this level of it has not.
    const { scenario } = (await get('needs', { filter: ['industry:AUTO', 'level:3'], pageSize: 0 })).facets;
    const { scenario: known } = (await get('needs', { filter: 'industry:AUTO', pageSize: 0 })).facets;
    const [absent = ''] = Object.keys(known).filter((code) => !(code in scenario));
    const filters = ['industry:AUTO', 'level:3', `scenario:${absent}`];
    const nothing = await get('needs', { filter: filters });
    expect(nothing.total).toBe(0);
    expect(nothing.relax.length).toBeGreaterThan(0);
    for (const { drop, returns, label } of nothing.relax) {
      const rest = filters.filter((filter) => !filter.startsWith(`${drop}:`));
      expect([drop, await total('needs', { filter: rest })]).toEqual([drop, returns]);
      expect(label).toMatch(/^去掉“.+”$/);
    }
  });

  it('sees what is published and public, and no name of an enterprise', async () => {
    for (let page = 1; page <= 3; page++) {
      const { results } = await get('needs', { page, pageSize: 100 });
      for (const { status, visibility, enterprise } of results) {
        expect({ status, visibility, enterprise }).toEqual({
          status: 'published',
          visibility: 'PUBLIC',
          enterprise: null,
        });
      }
    }
    expect(await house.ask('/api/v1/needs/N-035')).toMatchObject({
      status: 404,
      body: { code: 'ADAPTATION.NEED_MISSING' },
    });
    expect(await house.ask('/api/v1/enterprises/E-001')).toMatchObject({ status: 401 });
  });

  it('is shown who fits, why, and why not; by reference as by id', async () => {
    const need = await get('needs/N-006');
    const { results, excluded, total: fitting } = await get('needs/N-006/matches', { pageSize: 5 });
    expect(await get(`needs/${need.id}/matches`, { pageSize: 5 })).toMatchObject({ total: fitting, results });
    expect(results.length).toBeGreaterThan(2);
    for (const { score, evidence, gates } of results as Match[]) {
      expect(evidence.reduce((total, row) => total + row.contribution, 0)).toBeCloseTo(score, 6);
      expect(gates.filter(({ passed }) => passed === false)).toEqual([]);
    }
    const scores = results.map(({ score }: Match) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));

    const [best, second] = results;
    const why = await get(`needs/N-006/matches/${best.solution.ref}`);
    expect(why).toMatchObject({ needId: need.id, solutionId: best.solutionId, score: best.score });
    expect(why.evidence).toEqual(best.evidence);
    const not = await get(`needs/N-006/matches/${excluded[0].solutionId}`);
    expect(not.score).toBeNull();
    expect(not.gates).toContainEqual(expect.objectContaining({ code: excluded[0].code, passed: false }));

    const compared = await get('needs/N-006/compare', { solution: [best.solutionId, second.solutionId] });
    expect(compared.columns.map(({ solutionId, score }: Match) => [solutionId, score])).toEqual(
      [best, second].map(({ solutionId, score }) => [solutionId, score]),
    );
    const back = await get(`solutions/${best.solutionId}/matches`, { pageSize: 100 });
    expect(back.results).toContainEqual(expect.objectContaining({ needId: need.id, score: best.score }));
  });

  it('is counted, while a need is typed, who could answer', async () => {
    const vague = await house.ask('/api/v1/needs/answers', { title: '设备联网' });
    const draft = { title: '设备联网', scenario: 'S08', industry: 'AUTO', districtCode: '220104' };
    const clear = await house.ask('/api/v1/needs/answers', draft);
    expect([vague.status, clear.status]).toEqual([200, 200]);
    expect(clear.body.qualified).toBeGreaterThan(0);
    expect(clear.body.missing.length).toBeLessThan(vague.body.missing.length);
  });

  it('changes nothing, and is nobody else by saying so', async () => {
    const first = { status: 401, body: { code: 'IDENTITY.LOGIN_FIRST', title: '请先登录' } };
    const need = { title: '设备联网', text: '设备联网改造', scenario: 'S08' };
    expect(await house.ask('/api/v1/needs', need)).toMatchObject(first);
    expect(await house.ask('/api/v1/needs/N-006/withdraw', { version: 1, reason: '不再需要' })).toMatchObject(first);
    for (const header of ['x-organisation', 'x-user-id', 'authorization']) {
      const claimed = await house.ask('/api/v1/me', undefined, { [header]: 'bureau' });
      expect(claimed.body).toMatchObject({ role: 'anonymous', person: null });
    }
  });
});
