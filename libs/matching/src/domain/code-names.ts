import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';

/** The Chinese names of the programme's codes. */
export interface CodeNames {
  readonly industry: (code: string) => string;
  readonly scenario: (code: string) => string;
  readonly district: (code: string) => string;
}

export function codeNamesOf({ industries, scenarios, districts }: ProgrammeSummary): CodeNames {
  return {
    industry: named(industries.map(({ code, shortName }) => [code, shortName])),
    scenario: named([['OTHER', '其他场景'], ...scenarios.map(({ code, name }) => [code, name] as const)]),
    district: named([['ALL', '全市'], ...districts.map(({ code, name }) => [code, name] as const)]),
  };
}

function named(entries: readonly (readonly [code: string, name: string])[]): (code: string) => string {
  const names = new Map(entries);
  return (code) => names.get(code) ?? (code || '未说明');
}
