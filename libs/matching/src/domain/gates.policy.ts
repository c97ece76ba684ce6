import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { NeedStatus } from '@app/adaptation/published/need.summary.js';
import type { ProviderStatus, ProviderSummary } from '@app/adaptation/published/provider.summary.js';
import type { SolutionStatus } from '@app/adaptation/published/solution.summary.js';
import { GATE_CODES } from '../published/match.summary.js';
import type { Gate, GateCode } from '../published/match.summary.js';
import type { CodeNames } from './code-names.js';
import type { PreparedListing } from './prepared-listing.js';
import type { PreparedNeed } from './prepared-need.js';

/** Held, broken, or not to be told because a side has not said it. */
export type Passed = boolean | null;

interface Test {
  /** Of the notice, and of the rules drawn from it. */
  readonly clause: string;
  readonly passed: (need: PreparedNeed, listing: PreparedListing, day: CalendarDay) => Passed;
  readonly value: (need: PreparedNeed, listing: PreparedListing, names: CodeNames) => string | null;
  readonly limit: (need: PreparedNeed, names: CodeNames, day: CalendarDay) => string;
  readonly reason: (need: PreparedNeed, listing: PreparedListing, names: CodeNames) => string;
}

const NEED_STATUS: Readonly<Record<NeedStatus, string>> = {
  collected: '已采集',
  recorded: '已登记',
  published: '已发布',
  closed: '已关闭',
  withdrawn: '已撤回',
};
const SOLUTION_STATUS: Readonly<Record<SolutionStatus, string>> = {
  draft: '草稿',
  published: '已发布',
  withdrawn: '已撤回',
  removed: '已随服务商移出',
};
const ROSTER_STATUS: Readonly<Record<ProviderStatus, string>> = {
  listed: '在名单内',
  suspended: '暂停',
  removed: '已移出名单',
};

const list = (codes: readonly string[], name: (code: string) => string) => codes.map(name).join('、') || '无';

function statusValue({ need, published }: PreparedNeed, { solution }: PreparedListing): string {
  const sides = [
    ...(published ? [] : [`需求${NEED_STATUS[need.status]}`]),
    ...(solution.status === 'published' ? [] : [`方案${SOLUTION_STATUS[solution.status]}`]),
  ];
  return sides.join('；') || '均已发布';
}

const TESTS: Readonly<Record<GateCode, Test>> = {
  NOT_PUBLISHED: {
    clause: '通知 附件1 供需适配库',
    passed: (need, listing) => need.published && listing.published,
    value: statusValue,
    limit: () => '需求与方案均已发布',
    reason: (need, listing) => `${statusValue(need, listing)}，发布后方可对接`,
  },
  PROVIDER_OFF_ROSTER: {
    clause: '通知 二、改造流程（选择服务单位）；服务商名单',
    passed: (_, { solution: { provider } }, day) => onRoster(provider, day),
    value: (_, listing) => rosterWords(listing),
    limit: (_, __, day) => `${day} 在服务商名单内`,
    reason: (_, listing) => `服务商${rosterWords(listing) ?? ''}，当日不在名单有效期内`,
  },
  INDUSTRY_NOT_SERVED: {
    clause: '通知 一、改造范围；HR-07',
    passed: ({ need }, { industries }) => (need.industry && industries ? industries.has(need.industry) : null),
    value: (_, { solution }, names) => solution.industries && list(solution.industries, names.industry),
    limit: ({ need }, names) => names.industry(need.industry),
    reason: ({ need }, { solution }, names) =>
      `方案面向${list(solution.industries ?? [], names.industry)}，不含${names.industry(need.industry)}`,
  },
  SCENARIO_NOT_SERVED: {
    clause: '通知 附件1 场景清单；评测指标 16 个场景',
    passed: ({ need, other }, { served }) => (need.scenario ? other || served.has(need.scenario) : null),
    value: (_, { solution }, names) => list(scenariosOf(solution), names.scenario),
    limit: ({ need, other }, names) => (other ? '其他场景，不作限制' : names.scenario(need.scenario)),
    reason: ({ need }, { solution }, names) =>
      `方案覆盖${list(scenariosOf(solution), names.scenario)}，不含${names.scenario(need.scenario)}`,
  },
  DISTRICT_NOT_SERVED: {
    clause: '通知 附件1 供需适配库（服务区域）',
    passed: ({ need }, { districts, wholeCity }) => {
      if (!districts || !(wholeCity || need.districtCode)) return null;
      return wholeCity || districts.has(need.districtCode);
    },
    value: (_, { solution, wholeCity }, names) =>
      wholeCity ? '全市' : solution.provider.districts && list(solution.provider.districts, names.district),
    limit: ({ need }, names) => names.district(need.districtCode),
    reason: ({ need }, { solution }, names) =>
      `服务商服务区域为${list(solution.provider.districts ?? [], names.district)}，不含${names.district(need.districtCode)}`,
  },
};

/** Known once either end of the membership is. */
export function onRoster({ status, rosterFrom, rosterTo }: ProviderSummary, day: CalendarDay): Passed {
  if (status !== 'listed' || (rosterFrom && day < rosterFrom) || (rosterTo && day > rosterTo)) return false;
  return rosterFrom || rosterTo ? true : null;
}

const scenariosOf = (solution: PreparedListing['solution']) => solution.scenarios.map(({ scenario }) => scenario);

function rosterWords({ solution: { provider } }: PreparedListing): string | null {
  const { status, rosterFrom, rosterTo } = provider;
  if (status !== 'listed') return ROSTER_STATUS[status];
  if (!rosterFrom && !rosterTo) return null;
  return `名单有效期 ${rosterFrom ?? '未说明'} 至 ${rosterTo ?? '长期'}`;
}

/** All five, as they stand on this day, with what a person needs to understand them. */
export function gatesOf(need: PreparedNeed, listing: PreparedListing, day: CalendarDay, names: CodeNames): Gate[] {
  return GATE_CODES.map((code) => {
    const { clause, passed, value, limit } = TESTS[code];
    return {
      code,
      clause,
      value: value(need, listing, names),
      limit: limit(need, names, day),
      passed: passed(need, listing, day),
    };
  });
}

export const isQualified = (gates: readonly Gate[]): boolean => gates.every(({ passed }) => passed === true);

/** The same for counting: no words, no allocation. `without`: as if there were no such gates. */
export function standing(
  need: PreparedNeed,
  listing: PreparedListing,
  day: CalendarDay,
  without: readonly GateCode[] = [],
): Passed {
  let standing: Passed = true;
  for (const code of GATE_CODES) {
    if (without.includes(code)) continue;
    const passed = TESTS[code].passed(need, listing, day);
    if (passed === false) return false;
    if (passed === null) standing = null;
  }
  return standing;
}

/** Whose list it is: what is still unpublished keeps others out of its list, never out of its owner's preview. */
export type Asking = 'need' | 'solution';

/** The first gate that keeps the other side out of the list of the one that asks. */
export function excludedBy(
  need: PreparedNeed,
  listing: PreparedListing,
  day: CalendarDay,
  asking: Asking,
): GateCode | null {
  for (const code of GATE_CODES) {
    const passed =
      code === 'NOT_PUBLISHED'
        ? (asking === 'need' ? listing : need).published
        : TESTS[code].passed(need, listing, day);
    if (passed === false) return code;
  }
  return null;
}

export function exclusionReason(
  code: GateCode,
  need: PreparedNeed,
  listing: PreparedListing,
  names: CodeNames,
): string {
  return TESTS[code].reason(need, listing, names);
}
