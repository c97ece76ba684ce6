import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { ServedScenario, SolutionCase, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Money } from '@app/kernel/money.js';
import type { Criterion } from '../published/match.summary.js';
import type { CodeNames } from './code-names.js';
import { dayNumberOf } from './days.js';

/** What a side says on a criterion, in its own words; null where it says nothing. */
export interface Words {
  readonly need: string | null;
  readonly solution: string | null;
}

type Said = Exclude<Criterion, 'text'>;

const LEVELS = ['无等级', '一级', '二级', '三级', '四级'];
const DEPLOYMENT = { LOCAL: '本地部署', CLOUD: '云部署', HYBRID: '混合部署', ANY: '部署方式均可' } as const;
const WAN_FEN = 1_000_000;

export const levelWords = (level: number): string => LEVELS[level] ?? String(level);
const wan = (money: Money): string => String(Math.round((Number(money.fen) / WAN_FEN) * 100) / 100);

/** 8—15 万元, 8 万元起, 至多 15 万元. */
export function rangeWords(low: Money | null, high: Money | null): string | null {
  if (low && high) return low.fen === high.fen ? `${wan(low)} 万元` : `${wan(low)}—${wan(high)} 万元`;
  if (low) return `${wan(low)} 万元起`;
  return high ? `至多 ${wan(high)} 万元` : null;
}

/** What a listing says of the scenario asked for; of a need outside of them, on all of its own. */
export function servedByWords({ scenarios }: SolutionSummary, { scenario }: NeedSummary): readonly ServedScenario[] {
  const exact = scenarios.filter((one) => one.scenario === scenario);
  return exact.length > 0 || scenario !== 'OTHER' ? exact : scenarios;
}

export function priceWords(served: readonly ServedScenario[]): string | null {
  const said = served.flatMap(({ priceMin, priceMax }) => rangeWords(priceMin, priceMax) ?? []);
  return said.length > 0 ? `首年总价 ${[...new Set(said)].join('、')}` : null;
}

export function weeksWords(served: readonly ServedScenario[]): string | null {
  const said = served.flatMap(({ weeks }) => weeks ?? []);
  return said.length > 0 ? `实施周期 ${Math.max(...said)} 周` : null;
}

/** The weightiest cases: accepted before told, of the same industry before any other. */
export function caseWords(cases: readonly SolutionCase[], industry: string, names: CodeNames): string | null {
  const weight = (one: SolutionCase) => (one.accepted ? 2 : 0) + (one.industry === industry ? 1 : 0);
  const most = Math.max(...cases.map(weight));
  const best = cases.filter((one) => weight(one) === most);
  if (best.length === 0) return null;
  const said = best.map(({ title, industry: where }) => `${title}${where ? `（${names.industry(where)}）` : ''}`);
  return `${best.some(({ accepted }) => accepted) ? '已验收案例' : '自述案例'}：${said.join('、')}`;
}

export function wordsOf(
  criterion: Said,
  need: NeedSummary,
  solution: SolutionSummary,
  names: CodeNames,
  day: CalendarDay,
): Words {
  const served = servedByWords(solution, need);
  switch (criterion) {
    case 'scenario':
      return { need: wantedScenario(need, names), solution: scenarioWords(served, names) };
    case 'industry':
      return { need: names.industry(need.industry), solution: industryWords(solution, need.industry, names) };
    case 'budget':
      return { need: budgetWords(need), solution: priceWords(served) };
    case 'schedule':
      return { need: need.wantedOn && wantedOnWords(need.wantedOn, day), solution: weeksWords(served) };
    case 'deployment':
      return {
        need: need.deployment && DEPLOYMENT[need.deployment],
        solution: solution.deployment && (solution.deployment.map((kind) => DEPLOYMENT[kind]).join('、') || '无'),
      };
    case 'integration':
      return {
        need:
          need.integrations && (need.integrations.length > 0 ? `需对接 ${need.integrations.join('、')}` : '无需对接'),
        solution: integrationWords(need, solution),
      };
    case 'proof':
      return { need: null, solution: caseWords(solution.cases, need.industry, names) };
    case 'capacity':
      return { need: null, solution: capacityWords(solution, day) };
  }
}

function wantedScenario({ scenario, ownWords, targetLevel, currentLevel }: NeedSummary, names: CodeNames): string {
  const target = targetLevel === null ? '' : `，目标${levelWords(targetLevel)}`;
  const current = currentLevel === null ? '' : `，现状${levelWords(currentLevel)}`;
  return `${scenario === 'OTHER' ? (ownWords ?? names.scenario(scenario)) : names.scenario(scenario)}${target}${current}`;
}

function scenarioWords(served: readonly ServedScenario[], names: CodeNames): string | null {
  const said = served.map(
    ({ scenario, level }) => `${names.scenario(scenario)}${level === null ? '' : `，可达${levelWords(level)}`}`,
  );
  return said.join('；') || null;
}

function industryWords({ industries, cases }: SolutionSummary, industry: string, names: CodeNames): string | null {
  if (!industries) return null;
  const example = industries.includes(industry) ? cases.find((one) => one.industry === industry) : undefined;
  const served = industries.map(names.industry).join('、') || '无';
  return `服务行业：${served}${example ? `；案例：${example.title}` : ''}`;
}

function budgetWords({ budgetMin, budgetMax }: NeedSummary): string | null {
  const range = rangeWords(budgetMin, budgetMax);
  return range && `预算 ${range}`;
}

function wantedOnWords(wantedOn: CalendarDay, day: CalendarDay): string {
  const left = dayNumberOf(wantedOn) - dayNumberOf(day);
  return `期望 ${wantedOn} 前完成（${left > 0 ? `还有 ${Math.floor(left / 7)} 周` : '已过期'}）`;
}

function capacityWords({ provider: { capacity } }: SolutionSummary, day: CalendarDay): string | null {
  if (!capacity) return null;
  const { parallel, free, declaredOn, expiresOn } = capacity;
  const lapsed = expiresOn < day ? '，已过期' : '';
  return `可同时实施 ${parallel} 个，尚可承接 ${free} 个（${declaredOn} 申报，有效至 ${expiresOn}${lapsed}）`;
}

/** Where the need has nothing to connect, what a listing connects to answers nothing. */
function integrationWords({ integrations: wanted }: NeedSummary, { integrations }: SolutionSummary): string | null {
  return integrations && wanted?.length !== 0 ? `可对接 ${integrations.join('、') || '无'}` : null;
}
