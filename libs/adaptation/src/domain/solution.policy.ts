import type { Refusal } from '@app/kernel/refusal.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { OTHER_SCENARIO } from '../published/need.summary.js';
import type { SolutionFields } from './solution.js';

const LENGTHS = { title: [2, 100, '方案名称'], text: [4, 4000, '方案介绍'] } as const;

/** Pure: everything that stands against this listing. */
export function solutionRefusals(fields: SolutionFields, { scenarios, industries }: ProgrammeSummary): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string, value?: string, limit?: string) =>
    refusals.push({
      code: `ADAPTATION.${code}`,
      field,
      message,
      ...(value !== undefined && { value }),
      ...(limit !== undefined && { limit }),
    });

  for (const field of ['title', 'text'] as const) {
    const [least, most, name] = LENGTHS[field];
    const length = Array.from(fields[field].trim()).length;
    if (length < least || length > most) {
      refuse('LENGTH', field, `${name}应为 ${least} 至 ${most} 个字`, `${length} 个字`, `${least}-${most}`);
    }
  }
  if (fields.scenarios.length === 0) refuse('NO_SCENARIO', 'scenarios', '请至少选择一个适用场景');
  const codes = fields.scenarios.map(({ scenario }) => scenario);
  for (const [at, { scenario, priceMin, priceMax }] of fields.scenarios.entries()) {
    const field = `scenarios.${at}`;
    const isKnown = scenario === OTHER_SCENARIO || scenarios.some(({ code }) => code === scenario);
    if (!isKnown) refuse('UNKNOWN_SCENARIO', `${field}.scenario`, '没有这个场景', scenario, 'S01-S16、OTHER');
    if (codes.indexOf(scenario) !== at) refuse('SCENARIO_TWICE', `${field}.scenario`, '同一场景只写一次', scenario);
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
  for (const industry of fields.industries ?? []) {
    if (!known.includes(industry)) refuse('UNKNOWN_INDUSTRY', 'industries', '没有这个行业', industry, known.join('、'));
  }
  return refusals;
}
