import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { describe, expect, it } from '@jest/globals';
import { City, TODAY } from '../../../../test/bench/matching-city.js';
import type { GateCode } from '../published/match.summary.js';
import { excludedBy, exclusionReason, gatesOf, isQualified, standing } from './gates.policy.js';
import type { Passed } from './gates.policy.js';
import { prepareListing } from './prepared-listing.js';
import { prepareNeed } from './prepared-need.js';
import { Terms } from './terms.js';
import { currentWeights as weights } from './weights.js';

const city = new City(7);
const terms = new Terms(weights.text);
const need: NeedSummary = { ...city.need(1), scenario: 'S07', industry: 'AUTO', districtCode: '220104' };
const drawn = city.solution(1);
const solution: SolutionSummary = {
  ...drawn,
  status: 'published',
  scenarios: [{ scenario: 'S07', level: 2, priceMin: null, priceMax: null, weeks: null }],
  industries: ['AUTO', 'RAIL'],
  provider: {
    ...drawn.provider,
    status: 'listed',
    districts: ['220104'],
    rosterFrom: '2025-01-01',
    rosterTo: '2026-12-31',
  },
};
type Provider = SolutionSummary['provider'];
const of = (provider: Partial<Provider>) => ({
  solution: { ...solution, provider: { ...solution.provider, ...provider } },
});

interface Case {
  readonly need?: NeedSummary;
  readonly solution?: SolutionSummary;
  readonly day?: CalendarDay;
}

function judge(given: Case) {
  const prepared = prepareNeed(given.need ?? need, terms, weights);
  const listing = prepareListing(given.solution ?? solution, terms, weights);
  const day = given.day ?? TODAY;
  return {
    gates: gatesOf(prepared, listing, day, city.names),
    standing: standing(prepared, listing, day),
    excluded: {
      need: excludedBy(prepared, listing, day, 'need'),
      solution: excludedBy(prepared, listing, day, 'solution'),
    },
    reason: (code: GateCode) => exclusionReason(code, prepared, listing, city.names),
  };
}

describe('the gates', () => {
  it.each<[string, GateCode, Case, Passed, string | null]>([
    ['both published', 'NOT_PUBLISHED', {}, true, '均已发布'],
    ['a need that is only recorded', 'NOT_PUBLISHED', { need: { ...need, status: 'recorded' } }, false, '需求已登记'],
    ['a solution withdrawn', 'NOT_PUBLISHED', { solution: { ...solution, status: 'withdrawn' } }, false, '方案已撤回'],
    [
      'the first day on the roster',
      'PROVIDER_OFF_ROSTER',
      { day: '2025-01-01' },
      true,
      '名单有效期 2025-01-01 至 2026-12-31',
    ],
    ['the day before', 'PROVIDER_OFF_ROSTER', { day: '2024-12-31' }, false, '名单有效期 2025-01-01 至 2026-12-31'],
    ['the last day', 'PROVIDER_OFF_ROSTER', { day: '2026-12-31' }, true, '名单有效期 2025-01-01 至 2026-12-31'],
    ['the day after', 'PROVIDER_OFF_ROSTER', { day: '2027-01-01' }, false, '名单有效期 2025-01-01 至 2026-12-31'],
    ['no end of membership', 'PROVIDER_OFF_ROSTER', of({ rosterTo: null }), true, '名单有效期 2025-01-01 至 长期'],
    ['no membership known', 'PROVIDER_OFF_ROSTER', of({ rosterFrom: null, rosterTo: null }), null, null],
    ['a provider suspended', 'PROVIDER_OFF_ROSTER', of({ status: 'suspended' }), false, '暂停'],
    [
      'a provider removed, roster unknown',
      'PROVIDER_OFF_ROSTER',
      of({ status: 'removed', rosterFrom: null }),
      false,
      '已移出名单',
    ],
    ['its industry', 'INDUSTRY_NOT_SERVED', {}, true, '行业AUTO、行业RAIL'],
    ['another industry', 'INDUSTRY_NOT_SERVED', { need: { ...need, industry: 'PHAR' } }, false, '行业AUTO、行业RAIL'],
    ['industries not said', 'INDUSTRY_NOT_SERVED', { solution: { ...solution, industries: null } }, null, null],
    ['no industry at all', 'INDUSTRY_NOT_SERVED', { solution: { ...solution, industries: [] } }, false, '无'],
    ['its scenario', 'SCENARIO_NOT_SERVED', {}, true, '场景S07'],
    ['another scenario', 'SCENARIO_NOT_SERVED', { need: { ...need, scenario: 'S08' } }, false, '场景S07'],
    ['a need outside the scenarios', 'SCENARIO_NOT_SERVED', { need: { ...need, scenario: 'OTHER' } }, true, '场景S07'],
    ['its district', 'DISTRICT_NOT_SERVED', {}, true, '区220104'],
    ['another district', 'DISTRICT_NOT_SERVED', { need: { ...need, districtCode: '220122' } }, false, '区220104'],
    ['the whole city', 'DISTRICT_NOT_SERVED', of({ districts: ['ALL'] }), true, '全市'],
    ['districts not said', 'DISTRICT_NOT_SERVED', of({ districts: null }), null, null],
  ])('judge %s (%s)', (_, code, given, passed, value) => {
    const { gates, standing: stands, excluded } = judge(given);
    const gate = gates.find((one) => one.code === code);
    expect(gate).toMatchObject({ passed, value });
    expect(gate?.clause).toMatch(/^通知 /);
    expect(gate?.limit).not.toBe('');
    // No other gate is in doubt, so this one decides.
    expect(stands).toBe(passed);
    expect(isQualified(gates)).toBe(passed === true);
    expect([code, null]).toContain(excluded.need);
  });

  it('keep a listing out that is broken, and never one that is silent', () => {
    const silent = judge({
      solution: { ...solution, industries: null, provider: { ...solution.provider, districts: null } },
    });
    expect([silent.excluded.need, silent.standing]).toEqual([null, null]);
    const broken = judge({ need: { ...need, industry: 'PHAR' } });
    expect(broken.excluded.need).toBe('INDUSTRY_NOT_SERVED');
    expect(broken.reason('INDUSTRY_NOT_SERVED')).toBe('方案面向行业AUTO、行业RAIL，不含行业PHAR');
  });

  it('let the owner of what is not published yet look ahead, and nobody else', () => {
    const recorded = judge({ need: { ...need, status: 'recorded' } });
    expect(recorded.excluded).toEqual({ need: null, solution: 'NOT_PUBLISHED' });
    const draft = judge({ solution: { ...solution, status: 'draft' } });
    expect(draft.excluded).toEqual({ need: 'NOT_PUBLISHED', solution: null });
    expect([recorded.standing, draft.standing]).toEqual([false, false]);
  });

  it('do not judge what a draft has not said yet', () => {
    const { gates } = judge({ need: { ...need, industry: '', districtCode: '', scenario: '' } });
    expect(gates.map(({ passed }) => passed)).toEqual([true, true, null, null, null]);
  });
});
