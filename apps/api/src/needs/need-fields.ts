import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Money } from '@app/kernel/money.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { NeedFieldsRequest } from './need-draft.request.js';

const moneyOf = (yuan: string | null | undefined) => (yuan ? Money.ofYuan(yuan) : yuan === null ? null : undefined);

/** The form as the room takes it: yuan become money, what is left out stays left out. */
export function needFieldsOf<Form extends NeedFieldsRequest>(form: Form) {
  const { budgetMin, budgetMax, effects, problemIds, wantedOn, ...said } = form;
  return {
    ...said,
    ...(budgetMin !== undefined && { budgetMin: moneyOf(budgetMin) ?? null }),
    ...(budgetMax !== undefined && { budgetMax: moneyOf(budgetMax) ?? null }),
    ...(wantedOn !== undefined && { wantedOn: wantedOn as CalendarDay | null }),
    ...(problemIds && { problemIds: problemIds as NeedId[] }),
    ...(effects && {
      effects: effects.map(({ indicator, baseline = null, target = null }) => ({ indicator, baseline, target })),
    }),
  };
}
