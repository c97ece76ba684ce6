import type { Refusal } from '@app/kernel/refusal.js';
import type { TargetLine } from '../published/target.summary.js';

export const MOST_PLANNED = 100_000;

interface Named {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
}

/** The districts and industries that there are. */
export interface KnownCells {
  readonly districts: readonly Named[];
  readonly industries: readonly Named[];
}

/** Everything that is wrong with a target, at once. */
export function judgeTarget(target: TargetLine, known: KnownCells): Refusal[] {
  const isKnown = (those: readonly Named[], code: string) => those.some((one) => one.code === code);
  const { districtCode, industry } = target;
  return [
    ...(isKnown(known.districts, districtCode)
      ? []
      : [refusal('UNKNOWN_DISTRICT', '没有这个区域', 'districtCode', districtCode)]),
    ...(isKnown(known.industries, industry) ? [] : [refusal('UNKNOWN_INDUSTRY', '没有这个行业', 'industry', industry)]),
    ...(['enterprises', 'needs'] as const).flatMap((field) => {
      const count = target[field];
      const isFit = count === null || (Number.isInteger(count) && count >= 0 && count <= MOST_PLANNED);
      return isFit ? [] : [badNumber(field, String(count))];
    }),
  ];
}

export const refusal = (code: string, message: string, field: string, value: string): Refusal => ({
  code: `COVERAGE.${code}`,
  message,
  field,
  value,
});

export const badNumber = (field: string, value: string): Refusal => ({
  ...refusal('BAD_TARGET', `目标数应为 0 至 ${MOST_PLANNED} 的整数`, field, value),
  limit: String(MOST_PLANNED),
});
