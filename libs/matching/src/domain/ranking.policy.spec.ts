import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { ServedScenario, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { Money } from '@app/kernel/money.js';
import { describe, expect, it } from '@jest/globals';
import { City, TODAY } from '../../../../test/bench/matching-city.js';
import { CRITERIA } from '../published/match.summary.js';
import type { Criterion, Evidence, Match } from '../published/match.summary.js';
import { Catalogue } from './catalogue.js';
import { Matcher } from './matcher.js';
import { prepareListing } from './prepared-listing.js';
import { prepareNeed } from './prepared-need.js';
import { Terms } from './terms.js';
import { currentWeights as weights } from './weights.js';

const city = new City(2026);
const needs = city.needs(60);
const solutions = city.solutions(300).filter(({ status }) => status === 'published');
const terms = new Terms(weights.text);
const catalogue = new Catalogue(terms, weights);
for (const solution of solutions) catalogue.put(solution);
const matcher = new Matcher(catalogue, city.names, TODAY);

const judge = (need: NeedSummary, solution: SolutionSummary): Match =>
  matcher.explain(prepareNeed(need, terms, weights), prepareListing(solution, terms, weights));
const pairs = needs.flatMap((need, at) => solutions.slice(at * 4, at * 4 + 20).map((solution) => ({ need, solution })));
const of = (match: Match, criterion: Criterion): Evidence => match.evidence[CRITERIA.indexOf(criterion)] as Evidence;

describe('a score', () => {
  it('lies in 0..1 and is the sum of its contributions', () => {
    for (const { need, solution } of pairs) {
      const { score, evidence } = judge(need, solution);
      expect(evidence.map(({ criterion }) => criterion)).toEqual(CRITERIA);
      const sum = evidence.reduce((total, { contribution }) => total + contribution, 0);
      expect(Math.abs(sum - score)).toBeLessThan(1e-9);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('gives an unknown its weight times the committed prior, less than what speaks for and more than what against', () => {
    // The rounding to millionths is all that may lie between.
    const apart = (row: Evidence) => row.contribution - row.weight * weights.criteria[row.criterion].prior;
    const rows = pairs.flatMap(({ need, solution }) => judge(need, solution).evidence);
    const gaps = (verdict: Evidence['verdict']) => rows.filter((row) => row.verdict === verdict).map(apart);
    expect(Math.max(...gaps('unknown').map(Math.abs))).toBeLessThan(1e-6);
    expect(Math.min(...gaps('for'))).toBeGreaterThan(-1e-6);
    expect(Math.max(...gaps('against'))).toBeLessThan(1e-6);
  });

  it('is the same from either side, and in any company', () => {
    const prepared = needs.map((need) => prepareNeed(need, terms, weights));
    const fromNeeds = new Map<string, number>();
    for (const need of prepared) {
      for (const { side, score } of matcher.rankListings(need, catalogue.all()).ranked) {
        fromNeeds.set(`${need.need.id} ${side.solution.id}`, score);
      }
    }
    let compared = 0;
    for (const listing of catalogue.all()) {
      for (const { side, score } of matcher.rankNeeds(listing, prepared).ranked) {
        compared++;
        expect(fromNeeds.get(`${side.need.id} ${listing.solution.id}`)).toBe(score);
      }
    }
    expect(compared).toBe(fromNeeds.size);
    expect(compared).toBeGreaterThan(500);
  });

  it('orders equals by their ids, whatever order they come in', () => {
    const [solution] = solutions;
    const [need] = needs;
    if (!solution || !need) throw new Error('the city is empty');
    const twins = new Catalogue(terms, weights);
    const serving = {
      ...solution,
      status: 'published',
      scenarios: [{ ...said, scenario: need.scenario }],
      industries: [need.industry],
    } as const;
    for (const id of ['sol_C', 'sol_A', 'sol_B'] as const)
      twins.put({
        ...serving,
        id,
        provider: { ...solution.provider, status: 'listed', rosterTo: null, districts: ['ALL'] },
      });
    const { ranked } = new Matcher(twins, city.names, TODAY).rankListings(
      prepareNeed(need, terms, weights),
      twins.all(),
    );
    expect(ranked.map(({ side }) => side.solution.id)).toEqual(['sol_A', 'sol_B', 'sol_C']);
  });
});

const said: Omit<ServedScenario, 'scenario'> = {
  level: 2,
  priceMin: Money.ofYuan('80000'),
  priceMax: Money.ofYuan('120000'),
  weeks: 8,
};

describe('silence', () => {
  const asked: NeedSummary = {
    ...(needs[0] as NeedSummary),
    scenario: 'S07',
    industry: 'AUTO',
    targetLevel: 2,
    budgetMin: Money.ofYuan('100000'),
    budgetMax: Money.ofYuan('150000'),
    wantedOn: '2026-12-31',
    deployment: 'LOCAL',
    integrations: ['ERP', 'MES'],
  };
  const offered: SolutionSummary = {
    ...(solutions[0] as SolutionSummary),
    scenarios: [{ ...said, scenario: 'S07' }],
    industries: ['AUTO'],
    deployment: ['LOCAL'],
    integrations: ['ERP', 'MES'],
    cases: [],
  };
  const serving = (change: Partial<ServedScenario>) => ({
    ...offered,
    scenarios: [{ ...said, scenario: 'S07', ...change }],
  });
  const capable = (capacity: SolutionSummary['provider']['capacity']) => ({
    ...offered,
    provider: { ...offered.provider, capacity },
  });
  const declared = { parallel: 3, free: 2, declaredOn: '2026-01-01', expiresOn: '2026-06-30' } as const;

  it.each<[Criterion, SolutionSummary, SolutionSummary, SolutionSummary]>([
    ['scenario', serving({ level: 2 }), serving({ level: null }), serving({ level: 1 })],
    [
      'budget',
      serving({}),
      serving({ priceMin: null, priceMax: null }),
      serving({ priceMin: Money.ofYuan('160000'), priceMax: Money.ofYuan('200000') }),
    ],
    ['schedule', serving({}), serving({ weeks: null }), serving({ weeks: 60 })],
    ['industry', offered, { ...offered, industries: null }, { ...offered, industries: ['RAIL'] }],
    ['deployment', offered, { ...offered, deployment: null }, { ...offered, deployment: ['CLOUD'] }],
    ['integration', offered, { ...offered, integrations: null }, { ...offered, integrations: [] }],
    ['capacity', capable(declared), capable(null), capable({ ...declared, free: 0 })],
  ])('on %s never outranks a good word, nor counts as a bad one', (criterion, good, silent, bad) => {
    const [best, middle, worst] = [good, silent, bad].map((solution) => judge(asked, solution)) as [
      Match,
      Match,
      Match,
    ];
    expect([best, middle, worst].map((match) => of(match, criterion).verdict)).toEqual(['for', 'unknown', 'against']);
    expect(of(middle, criterion).solution === null || criterion === 'scenario').toBe(true);
    expect(best.score).toBeGreaterThan(middle.score);
    expect(middle.score).toBeGreaterThan(worst.score);
  });

  it('follows a declaration of capacity once its last day has passed', () => {
    const verdict = (expiresOn: '2026-02-28' | '2026-03-01') =>
      of(judge(asked, capable({ ...declared, expiresOn })), 'capacity').verdict;
    expect([verdict('2026-03-01'), verdict('2026-02-28')]).toEqual(['for', 'unknown']);
  });

  it('on a price that is open at the top never outranks a price within the budget', () => {
    const [closed, open] = [serving({}), serving({ priceMax: null })].map((solution) =>
      of(judge(asked, solution), 'budget'),
    );
    expect(open?.solution).toBe('首年总价 8 万元起');
    expect(open?.contribution).toBeLessThan(closed?.contribution ?? 0);
  });
});

describe('the evidence', () => {
  it('carries the score: what is taken out of the listing is missed in the score or turns the verdict', () => {
    let [taken, missed] = [0, 0];
    for (const { need, solution } of pairs) {
      const before = judge(need, solution);
      for (const row of before.evidence) {
        if (row.solution === null || row.verdict === 'unknown') continue;
        const after = judge(need, without(row, need, solution));
        taken++;
        const now = of(after, row.criterion);
        if (after.score < before.score || now.verdict !== row.verdict) missed++;
      }
    }
    expect(taken).toBeGreaterThan(3000);
    expect(missed / taken).toBeGreaterThanOrEqual(0.95);
  });

  it('quotes the two texts word for word', () => {
    for (const { need, solution } of pairs) {
      const { need: wanted, solution: answer } = of(judge(need, solution), 'text');
      expect(
        [need.title, need.text, need.ownWords, ...need.effects.map(({ indicator }) => indicator)].join('\n'),
      ).toContain(wanted);
      expect(`${solution.title}\n${solution.text}`).toContain(answer ?? '');
    }
  });
});

/** The listing without the words that this row cites. */
function without(
  { criterion, solution: words }: Evidence,
  need: NeedSummary,
  solution: SolutionSummary,
): SolutionSummary {
  const less = (change: Partial<ServedScenario>) => ({
    ...solution,
    scenarios: solution.scenarios.map((one) =>
      one.scenario === need.scenario || need.scenario === 'OTHER' ? { ...one, ...change } : one,
    ),
  });
  switch (criterion) {
    case 'scenario':
      return less({ level: null });
    case 'industry':
      return { ...solution, industries: null };
    case 'text':
      return {
        ...solution,
        title: solution.title.replace(words ?? '', ''),
        text: solution.text.replace(words ?? '', ''),
      };
    case 'budget':
      return less({ priceMin: null, priceMax: null });
    case 'schedule':
      return less({ weeks: null });
    case 'deployment':
      return { ...solution, deployment: null };
    case 'integration':
      return { ...solution, integrations: null };
    case 'proof':
      return { ...solution, cases: solution.cases.filter(({ title }) => !words?.includes(title)) };
    case 'capacity':
      return { ...solution, provider: { ...solution.provider, capacity: null } };
  }
}
