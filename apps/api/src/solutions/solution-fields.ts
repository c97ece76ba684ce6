import { Money } from '@app/kernel/money.js';
import type { SolutionFieldsRequest } from './solution-fields.request.js';

const moneyOf = (yuan: string | null | undefined) => (yuan ? Money.ofYuan(yuan) : null);

/** The form as the room takes it: yuan become money, what is left out stays left out. */
export function solutionFieldsOf<Form extends SolutionFieldsRequest>(form: Form) {
  const { scenarios, cases, ...said } = form;
  return {
    ...said,
    ...(scenarios && {
      scenarios: scenarios.map(({ scenario, level = null, priceMin, priceMax, weeks = null }) => ({
        scenario,
        level,
        priceMin: moneyOf(priceMin),
        priceMax: moneyOf(priceMax),
        weeks,
      })),
    }),
    // What was accepted is not the seller's to say.
    ...(cases && {
      cases: cases.map(({ title, industry = null, text = null }) => ({ title, industry, text, accepted: false })),
    }),
  };
}
