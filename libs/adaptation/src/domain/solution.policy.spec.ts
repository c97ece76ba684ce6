import { describe, expect, it } from '@jest/globals';
import { Money } from '@app/kernel/money.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import type { ServedScenario } from '../published/solution.summary.js';
import { UNSAID_SOLUTION } from './solution.js';
import type { SolutionFields } from './solution.js';
import { solutionRefusals } from './solution.policy.js';

const { programme } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const served: ServedScenario = { scenario: 'S07', level: 2, priceMin: null, priceMax: null, weeks: 8 };
const listing: SolutionFields = { ...UNSAID_SOLUTION, title: '轻量 MES', text: '车间报工与追溯', scenarios: [served] };
const refusalsOf = (change: Partial<SolutionFields>) =>
  solutionRefusals({ ...listing, ...change }, programme).map(({ code, field }) => [
    code.replace('ADAPTATION.', ''),
    field,
  ]);
const serving = (change: Partial<ServedScenario>) => refusalsOf({ scenarios: [{ ...served, ...change }] });

describe('what stands against a listing', () => {
  it('is nothing, where only its words and a scenario are known', () => {
    expect(refusalsOf({})).toEqual([]);
    expect(serving({ scenario: 'OTHER', level: null, weeks: null })).toEqual([]);
    expect(serving({ level: 4, weeks: 156 })).toEqual([]);
  });

  it('is too few or too many words', () => {
    expect(refusalsOf({ title: '一', text: '三个字' })).toEqual([
      ['LENGTH', 'title'],
      ['LENGTH', 'text'],
    ]);
  });

  it('is a scenario that is missing, unknown or said twice', () => {
    expect(refusalsOf({ scenarios: [] })).toEqual([['NO_SCENARIO', 'scenarios']]);
    expect(serving({ scenario: 'S00' })).toEqual([['UNKNOWN_SCENARIO', 'scenarios.0.scenario']]);
    expect(refusalsOf({ scenarios: [served, served] })).toEqual([['SCENARIO_TWICE', 'scenarios.1.scenario']]);
  });

  it.each<[Partial<ServedScenario>, string, string]>([
    [{ level: 0 }, 'LEVEL_OUT_OF_RANGE', 'level'],
    [{ level: 5 }, 'LEVEL_OUT_OF_RANGE', 'level'],
    [{ weeks: 0 }, 'WEEKS_OUT_OF_RANGE', 'weeks'],
    [{ weeks: 157 }, 'WEEKS_OUT_OF_RANGE', 'weeks'],
    [{ priceMin: Money.ofYuan('2.00'), priceMax: Money.ofYuan('1.00') }, 'PRICE_UPSIDE_DOWN', 'priceMin'],
  ])('is %j', (change, code, field) => {
    expect(serving(change)).toEqual([[code, `scenarios.0.${field}`]]);
  });

  it('is an industry that the city does not know, of the listing or of a case', () => {
    const cases = [{ title: '某厂追溯', industry: 'FOOD', text: null, accepted: false }];
    expect(refusalsOf({ industries: ['AUTO', 'SHIP'], cases })).toEqual([
      ['UNKNOWN_INDUSTRY', 'industries'],
      ['UNKNOWN_INDUSTRY', 'cases.0.industry'],
    ]);
  });
});
