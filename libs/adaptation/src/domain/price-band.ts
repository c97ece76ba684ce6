import type { Money } from '@app/kernel/money.js';
import { UNKNOWN } from '../published/search-input.summary.js';
import type { PriceBand } from '../published/search-input.summary.js';

const FEN_OF_WAN = 1_000_000n;

/** In 万元: the first bound that an amount lies below; the bound itself belongs to the next band. */
const BANDS: readonly (readonly [below: bigint, band: PriceBand])[] = [
  [5n, 'LT5'],
  [10n, '5-10'],
  [20n, '10-20'],
  [50n, '20-50'],
  [100n, '50-100'],
];

export function priceBandOf(amount: Money | null): PriceBand {
  if (!amount) return UNKNOWN;
  const [, band] = BANDS.find(([below]) => amount.fen < below * FEN_OF_WAN) ?? [];
  return band ?? 'GE100';
}

export function lowestOf(amounts: readonly (Money | null)[]): Money | null {
  return amounts.reduce((least, amount) => (amount && (!least || least.exceeds(amount)) ? amount : least), null);
}
