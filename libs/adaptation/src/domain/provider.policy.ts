import type { Refusal } from '@app/kernel/refusal.js';
import type { Capacity } from '../published/provider.summary.js';

/** A word about free hands ages: after half a year it says nothing (no source gives a figure; ours). */
export const CAPACITY_HOLDS_DAYS = 180;
const DAY_MS = 86_400_000;

/** Pure: everything that stands against this declaration. */
export function capacityRefusals({ parallel, free, declaredOn, expiresOn }: Capacity): Refusal[] {
  const refusals: Refusal[] = [];
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
