import { isCalendarDay } from '@app/kernel/calendar-day.js';
import { readCreditCode } from '@app/kernel/credit-code.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import type { ImportDocument } from '../published/import-document.summary.js';
import { enterpriseRefusals } from './enterprise.policy.js';
import type { Need } from './need.js';
import { needRefusals } from './need.policy.js';
import { registeredCode } from './party.policy.js';
import { capacityRefusals } from './provider.policy.js';
import type { Solution } from './solution.js';
import { solutionRefusals } from './solution.policy.js';

/** What the library holds already, as far as the file leans on it. */
export interface KnownToImport {
  /** References that need not stand in the file. */
  readonly enterprises: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  /** Credit code → reference of the enterprise that has it; null = one without a reference. */
  readonly creditCodes: ReadonlyMap<string, string | null>;
  /** The same of providers. */
  readonly providerCodes: ReadonlyMap<string, string | null>;
}

/** Pure: every rule that a file of the right shape breaks, each with its place in the file. */
export function importRefusals(
  { enterprises = [], providers = [], needs = [], solutions = [] }: ImportDocument,
  known: KnownToImport,
  programme: ProgrammeSummary,
): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: string, field: string, message: string, value?: string) =>
    refusals.push({ code: `IMPORT.${code}`, field, message, ...(value !== undefined && { value }) });
  const twice = (list: string, refs: readonly string[], what: string) => {
    const seen = new Set<string>();
    for (const [at, ref] of refs.entries()) {
      if (seen.has(ref)) refuse('TWICE', `${list}.${at}`, `${what}在文件中重复`, ref);
      seen.add(ref);
    }
    return seen;
  };
  const refsOf = (rows: readonly { readonly ref: string }[]) => rows.map(({ ref }) => ref);
  const day = (field: string, text: string | null | undefined) => {
    if (text && !isCalendarDay(text)) refuse('NO_SUCH_DAY', field, '没有这一天', text);
  };

  const enterpriseRefs = twice('enterprises', refsOf(enterprises), '企业编号');
  const providerRefs = twice('providers', refsOf(providers), '服务商编号');
  const needRefs = twice('needs', refsOf(needs), '需求编号');
  twice('solutions', refsOf(solutions), '方案编号');
  twice(
    'enterprises',
    enterprises.map(({ creditCode }) => registeredCode(creditCode)),
    '统一社会信用代码',
  );
  const listed = providers.flatMap(({ creditCode }, at) =>
    creditCode ? [[at, registeredCode(creditCode)] as const] : [],
  );
  for (const [at, code] of listed) {
    if (listed.some(([before, other]) => before < at && other === code)) {
      refuse('TWICE', `providers.${at}.creditCode`, '统一社会信用代码在文件中重复', code);
    }
  }

  const isProvider = (ref: string) => providerRefs.has(ref) || known.providers.has(ref);
  for (const [at, enterprise] of enterprises.entries()) {
    const here = `enterprises.${at}`;
    refusals.push(...placed(here, enterpriseRefusals(enterprise, programme)));
    const owner = known.creditCodes.get(registeredCode(enterprise.creditCode));
    if (owner !== undefined && owner !== enterprise.ref) {
      refuse(
        'CREDIT_CODE_TAKEN',
        `${here}.creditCode`,
        '该统一社会信用代码已属于另一份企业档案',
        enterprise.creditCode,
      );
    }
    const { collectedBy } = enterprise;
    if (collectedBy && !isProvider(collectedBy))
      refuse('NO_PROVIDER', `${here}.collectedBy`, '没有这个服务商', collectedBy);
    for (const [i, { ratedOn }] of (enterprise.ratings ?? []).entries()) day(`${here}.ratings.${i}.ratedOn`, ratedOn);
  }
  for (const [at, { ref, creditCode, roster, capacity }] of providers.entries()) {
    const here = `providers.${at}`;
    const read = creditCode ? readCreditCode(creditCode) : undefined;
    if (read && 'refusal' in read) refusals.push(...placed(here, [read.refusal]));
    const owner = read && 'code' in read ? known.providerCodes.get(read.code) : undefined;
    if (owner !== undefined && owner !== ref) {
      refuse(
        'CREDIT_CODE_TAKEN',
        `${here}.creditCode`,
        '该统一社会信用代码已属于另一个服务商',
        creditCode ?? undefined,
      );
    }
    day(`${here}.roster.from`, roster?.from);
    day(`${here}.roster.to`, roster?.to);
    if (roster?.from && roster.to && roster.to < roster.from)
      refuse('ROSTER_ENDS_FIRST', `${here}.roster.to`, '名录资格的止日早于起日');
    if (!capacity) continue;
    day(`${here}.capacity.declaredOn`, capacity.declaredOn);
    day(`${here}.capacity.expiresOn`, capacity.expiresOn);
    refusals.push(...placed(`${here}.capacity`, capacityRefusals(capacity)));
  }
  for (const [at, need] of needs.entries()) {
    const here = `needs.${at}`;
    day(`${here}.wantedOn`, need.wantedOn);
    const { enterprise } = need;
    if (!enterpriseRefs.has(enterprise) && !known.enterprises.has(enterprise)) {
      refuse('NO_ENTERPRISE', `${here}.enterprise`, '没有这个企业', enterprise);
    }
    for (const ref of need.problems ?? []) {
      if (!needRefs.has(ref) && !known.needs.has(ref)) refuse('NO_PROBLEM', `${here}.problems`, '没有这个问题', ref);
    }
  }
  for (const [at, { provider }] of solutions.entries()) {
    if (!isProvider(provider)) refuse('NO_PROVIDER', `solutions.${at}.provider`, '没有这个服务商', provider);
  }
  return refusals;
}

/** The rules of the records themselves, once they could be made. */
export function recordRefusals(
  needs: readonly Need[],
  solutions: readonly Solution[],
  programme: ProgrammeSummary,
): Refusal[] {
  return [
    ...needs.flatMap((need, at) => placed(`needs.${at}`, needRefusals(need, programme))),
    ...solutions.flatMap((solution, at) => placed(`solutions.${at}`, solutionRefusals(solution, programme))),
  ];
}

function placed(here: string, refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((refusal) => ({ ...refusal, field: refusal.field ? `${here}.${refusal.field}` : here }));
}
