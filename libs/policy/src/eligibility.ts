import type { Edition, Exclusion } from './edition.js';
import { judged } from './verdict.js';
import type { Verdict } from './verdict.js';

/** What is known of an enterprise; null = not known. */
export interface EligibilityFacts {
  readonly industry: string | null;
  readonly size: string | null;
  readonly registeredInCity: boolean | null;
  readonly siteInCity: boolean | null;
  readonly exclusions: Readonly<Partial<Record<Exclusion, boolean | null>>>;
}

const EXCLUSION_NAMES: Readonly<Record<Exclusion, readonly [code: string, name: string]>> = {
  centralLittleGiant: ['POLICY.CENTRAL_LITTLE_GIANT', '获央财支持的小巨人企业'],
  pilot2022: ['POLICY.PILOT_2022', '2022 年改造试点企业'],
  provinceFunded: ['POLICY.PROVINCE_FUNDED', '已获省级财政支持'],
  cityFunded: ['POLICY.CITY_FUNDED', '已获市级财政支持'],
  dishonest: ['POLICY.DISHONEST', '失信或经营异常'],
  violation: ['POLICY.VIOLATION', '近三年严重违法违规'],
};

const yesOrNo = (flag: boolean) => (flag ? '是' : '否');

/** HR-07 to HR-11: every rule judged, in their order; a rule that the edition does not make is left out. */
export function eligibilityVerdicts({ eligibility }: Edition, facts: EligibilityFacts): Verdict[] {
  const { industries, sizes, insideCity, excluded } = eligibility;
  const among = (value: string, allowed: readonly string[]) => allowed.includes(value);
  const listed = { limit: (allowed: readonly string[]) => allowed.join('、') };
  const inCity = (value: boolean, required: boolean) => value || !required;
  const words = { value: yesOrNo, limit: yesOrNo };
  const bars = (Object.keys(EXCLUSION_NAMES) as Exclusion[]).filter((key) => excluded[key].value !== false);
  return [
    judged({ code: 'POLICY.INDUSTRY', name: '细分行业' }, facts.industry, industries, among, listed),
    judged({ code: 'POLICY.SIZE', name: '企业划型' }, facts.size, sizes, among, listed),
    judged(
      { code: 'POLICY.REGISTERED_IN_CITY', name: '注册地在本市' },
      facts.registeredInCity,
      insideCity,
      inCity,
      words,
    ),
    judged({ code: 'POLICY.SITE_IN_CITY', name: '实施地在本市' }, facts.siteInCity, insideCity, inCity, words),
    ...bars.map((key) => {
      const [code, name] = EXCLUSION_NAMES[key];
      const value = facts.exclusions[key] ?? null;
      return judged({ code, name }, value, excluded[key], (has) => !has, { value: yesOrNo, limit: () => '否' });
    }),
  ];
}
