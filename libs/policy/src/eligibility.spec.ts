import { describe, expect, it } from '@jest/globals';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { eligibilityVerdicts } from './eligibility.js';
import type { EligibilityFacts } from './eligibility.js';

const { editions } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const good: EligibilityFacts = {
  industry: 'AUTO',
  size: 'SMALL',
  registeredInCity: true,
  siteInCity: true,
  exclusions: {
    centralLittleGiant: false,
    pilot2022: false,
    provinceFunded: false,
    cityFunded: false,
    dishonest: false,
    violation: false,
  },
};
const judge = (code: string, facts: EligibilityFacts) => {
  const edition = editions.find((one) => one.code === code);
  if (!edition) throw new Error(code);
  return eligibilityVerdicts(edition, facts);
};
const notPassed = (code: string, facts: EligibilityFacts) =>
  judge(code, facts)
    .filter(({ passed }) => passed !== true)
    .map(({ code: verdict, passed }) => [verdict, passed]);
const seed = 'CC-2024-12-19';

describe('eligibility', () => {
  it('is there where nothing speaks against it', () => {
    expect(notPassed(seed, good)).toEqual([]);
  });

  it.each<[string, string, Partial<EligibilityFacts>, string, boolean | null]>([
    ['HR-07 another industry', seed, { industry: 'FOOD' }, 'POLICY.INDUSTRY', false],
    ['HR-08 a large enterprise', seed, { size: 'LARGE' }, 'POLICY.SIZE', false],
    ['HR-08 registered elsewhere', seed, { registeredInCity: false }, 'POLICY.REGISTERED_IN_CITY', false],
    ['HR-08 the work is done elsewhere', seed, { siteInCity: false }, 'POLICY.SITE_IN_CITY', false],
    ['HR-08 size not known', seed, { size: null }, 'POLICY.SIZE', null],
    ['HR-09 a funded little giant', seed, excluded({ centralLittleGiant: true }), 'POLICY.CENTRAL_LITTLE_GIANT', false],
    ['HR-10 a pilot of 2022', seed, excluded({ pilot2022: true }), 'POLICY.PILOT_2022', false],
    ['HR-11 money of the province', seed, excluded({ provinceFunded: true }), 'POLICY.PROVINCE_FUNDED', false],
    ['HR-11 money of the province not known', seed, excluded({ provinceFunded: null }), 'POLICY.PROVINCE_FUNDED', null],
    ['HR-11 money of the city, batch 4', 'CC-B4', excluded({ cityFunded: true }), 'POLICY.CITY_FUNDED', false],
    ['a debtor by court order, batch 3', 'CC-2025-02-28', excluded({ dishonest: true }), 'POLICY.DISHONEST', false],
  ])('fails or is unknown by that one rule: %s', (_case, edition, facts, code, passed) => {
    expect(notPassed(edition, { ...good, ...facts })).toEqual([[code, passed]]);
  });

  it('does not ask about the city before batch 4', () => {
    expect(notPassed(seed, { ...good, ...excluded({ cityFunded: true }) })).toEqual([]);
  });

  it('says clause, value and limit', () => {
    expect(judge(seed, { ...good, industry: 'FOOD' })[0]).toEqual({
      code: 'POLICY.INDUSTRY',
      name: '细分行业',
      clause: '一',
      value: 'FOOD',
      limit: 'AUTO、RAIL、ELEC、PHAR',
      passed: false,
    });
  });
});

function excluded(facts: EligibilityFacts['exclusions']): Partial<EligibilityFacts> {
  return { exclusions: { ...good.exclusions, ...facts } };
}
