import { readCreditCode } from '@app/kernel/credit-code.js';
import type { Refusal } from '@app/kernel/refusal.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { WHOLE_CITY } from '../published/provider.summary.js';
import type { Capacity, ProviderSummary } from '../published/provider.summary.js';

/** A word about free hands ages: after half a year it says nothing (no source gives a figure; ours). */
export const CAPACITY_HOLDS_DAYS = 180;
const DAY_MS = 86_400_000;

type Membership = Partial<Pick<ProviderSummary, 'creditCode' | 'districts' | 'rosterFrom' | 'rosterTo'>>;

/** Pure: everything that stands against taking this provider into the roster. */
export function providerRefusals(
  { creditCode, districts, rosterFrom, rosterTo }: Membership,
  programme: ProgrammeSummary,
): Refusal[] {
  const refusals: Refusal[] = [];
  const read = creditCode ? readCreditCode(creditCode) : undefined;
  if (read && 'refusal' in read) refusals.push(read.refusal);
  const known = programme.districts.map(({ code }) => code);
  for (const district of districts ?? []) {
    if (district === WHOLE_CITY || known.includes(district)) continue;
    const limit = [WHOLE_CITY, ...known].join('、');
    refusals.push({
      code: 'ADAPTATION.UNKNOWN_DISTRICT',
      field: 'districts',
      message: '没有这个区域',
      value: district,
      limit,
    });
  }
  if (rosterFrom && rosterTo && rosterTo < rosterFrom) {
    refusals.push({
      code: 'ADAPTATION.ROSTER_ENDS_FIRST',
      field: 'rosterTo',
      message: '名录资格的止日早于起日',
      value: rosterTo,
      limit: `≥ ${rosterFrom}`,
    });
  }
  return refusals;
}

/** Pure: everything that stands against this declaration. */
export function capacityRefusals({ parallel, free, declaredOn, expiresOn }: Capacity): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [field, count] of Object.entries({ parallel, free })) {
    if (Number.isInteger(count) && count >= 0) continue;
    refusals.push({
      code: 'ADAPTATION.NOT_A_COUNT',
      field,
      message: '项目数应为不小于零的整数',
      value: String(count),
      limit: '≥ 0',
    });
  }
  if (free > parallel) {
    refusals.push({
      code: 'ADAPTATION.FREE_ABOVE_PARALLEL',
      field: 'free',
      message: '空闲项目数不能多于可并行项目数',
      value: String(free),
      limit: `≤ ${parallel}`,
    });
  }
  const days = (Date.parse(expiresOn) - Date.parse(declaredOn)) / DAY_MS;
  if (days < 0 || days > CAPACITY_HOLDS_DAYS) {
    refusals.push({
      code: 'ADAPTATION.CAPACITY_EXPIRY',
      field: 'expiresOn',
      message: `有效期应从申报日起不超过 ${CAPACITY_HOLDS_DAYS} 天`,
      value: expiresOn,
      limit: `${declaredOn} 起 ${CAPACITY_HOLDS_DAYS} 天内`,
    });
  }
  return refusals;
}
