import type { Refusal } from '@app/kernel/refusal.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { OTHER_SCENARIO } from '../published/need.summary.js';
import { Refusals } from './refusals.js';
import type { SolutionFields } from './solution.js';

/** Three years: longer than any project of the programme may take (ours). */
const MOST_WEEKS = 156;

/** Pure: everything that stands against this listing. */
export function solutionRefusals(fields: SolutionFields, { scenarios, industries }: ProgrammeSummary): Refusal[] {
  const refusals = new Refusals();
  const refuse = refusals.add.bind(refusals);
  refusals.addUnlessLong('title', '方案名称', fields.title, 2, 100);
  refusals.addUnlessLong('text', '方案介绍', fields.text, 4, 4000);
  if (fields.scenarios.length === 0) refuse('NO_SCENARIO', 'scenarios', '请至少选择一个适用场景');
  const codes = fields.scenarios.map(({ scenario }) => scenario);
  for (const [at, { scenario, level, priceMin, priceMax, weeks }] of fields.scenarios.entries()) {
    const field = `scenarios.${at}`;
    const isKnown = scenario === OTHER_SCENARIO || scenarios.some(({ code }) => code === scenario);
    if (!isKnown) refuse('UNKNOWN_SCENARIO', `${field}.scenario`, '没有这个场景', scenario, 'S01-S16、OTHER');
    if (codes.indexOf(scenario) !== at) refuse('SCENARIO_TWICE', `${field}.scenario`, '同一场景只写一次', scenario);
    if (level !== null && (level < 1 || level > 4)) {
      refuse('LEVEL_OUT_OF_RANGE', `${field}.level`, '可达等级应为一级至四级', String(level), '1-4');
    }
    if (weeks !== null && (weeks < 1 || weeks > MOST_WEEKS)) {
      refuse(
        'WEEKS_OUT_OF_RANGE',
        `${field}.weeks`,
        `实施周期应为 1 至 ${MOST_WEEKS} 周`,
        String(weeks),
        `1-${MOST_WEEKS}`,
      );
    }
    if (priceMin && priceMax && priceMin.exceeds(priceMax)) {
      refuse(
        'PRICE_UPSIDE_DOWN',
        `${field}.priceMin`,
        '最低价不能高于最高价',
        priceMin.toYuan(),
        `≤ ${priceMax.toYuan()}`,
      );
    }
  }
  const known = industries.map(({ code }) => code);
  const refuseUnlessKnown = (field: string, industry: string) => {
    if (!known.includes(industry)) refuse('UNKNOWN_INDUSTRY', field, '没有这个行业', industry, known.join('、'));
  };
  for (const industry of fields.industries ?? []) refuseUnlessKnown('industries', industry);
  for (const [at, { industry }] of fields.cases.entries()) {
    if (industry !== null) refuseUnlessKnown(`cases.${at}.industry`, industry);
  }
  return refusals.all;
}
