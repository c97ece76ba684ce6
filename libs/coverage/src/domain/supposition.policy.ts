import type { Refusal } from '@app/kernel/refusal.js';
import { DROPPABLE_GATES } from '../published/coverage-run.summary.js';
import type { Supposition } from '../published/coverage-run.summary.js';

/** Codes that there are; a supposition about others would be about nothing. */
export interface KnownCodes {
  readonly industries: readonly string[];
  readonly scenarios: readonly string[];
  readonly districts: readonly string[];
  readonly providers: ReadonlySet<string>;
}

const MOST_PLACES = 100_000;
/** Of each kind all that it may say. */
const FIELDS = new Map<string, readonly string[]>(
  Object.entries({
    'add-provider': ['kind', 'places', 'industries', 'scenarios', 'districts'],
    'raise-capacity': ['kind', 'providerId', 'places'],
    'open-scenario': ['kind', 'scenario', 'providerId'],
    'drop-gate': ['kind', 'gate'],
  } satisfies Record<Supposition['kind'], readonly string[]>),
);

/** Everything that cannot be supposed, at once. */
export const judgeSuppositions = (suppositions: readonly Supposition[], known: KnownCodes): Refusal[] => [
  ...suppositions.flatMap(foreignFields),
  ...judgeValues(suppositions, known),
];

const foreignFields = (one: Supposition, at: number): Refusal[] =>
  Object.keys(one)
    .filter((key) => FIELDS.get(one.kind)?.includes(key) === false)
    .map((key) => ({ code: 'COVERAGE.UNKNOWN_FIELD', message: '不认识的字段', field: `suppositions.${at}.${key}` }));

function judgeValues(suppositions: readonly Supposition[], known: KnownCodes): Refusal[] {
  return suppositions.flatMap((one, at): Refusal[] => {
    const refuse = (code: string, message: string, key: string, value: unknown): Refusal => ({
      code: `COVERAGE.${code}`,
      message,
      field: `suppositions.${at}.${key}`,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    });
    // Whoever asks from outside may send anything at all.
    const unknown = (key: string, codes: unknown = [], those: readonly string[]) =>
      Array.isArray(codes)
        ? codes
            .filter((code) => !those.includes(code as string))
            .map((code) => refuse('UNKNOWN_CODE', '没有这个代码', key, code))
        : [refuse('BAD_CODES', '应为代码的列表', key, codes)];
    const places = (count: number) =>
      Number.isInteger(count) && count >= 1 && count <= MOST_PLACES
        ? []
        : [refuse('BAD_PLACES', `名额应为 1 至 ${MOST_PLACES} 的整数`, 'places', count)];
    const provider = (id: string) =>
      known.providers.has(id) ? [] : [refuse('UNKNOWN_PROVIDER', '没有找到该服务商', 'providerId', id)];
    switch (one.kind) {
      case 'add-provider':
        return [
          ...places(one.places),
          ...unknown('industries', one.industries, known.industries),
          ...unknown('scenarios', one.scenarios, known.scenarios),
          ...unknown('districts', one.districts, known.districts),
        ];
      case 'raise-capacity':
        return [...places(one.places), ...provider(one.providerId)];
      case 'open-scenario':
        return [
          ...unknown('scenario', [one.scenario], known.scenarios),
          ...(one.providerId === undefined ? [] : provider(one.providerId)),
        ];
      case 'drop-gate':
        return DROPPABLE_GATES.includes(one.gate)
          ? []
          : [refuse('UNKNOWN_GATE', '该条件不能假设取消', 'gate', one.gate)];
      default:
        return [refuse('UNKNOWN_KIND', '没有这种假设', 'kind', (one as { kind?: unknown }).kind)];
    }
  });
}
