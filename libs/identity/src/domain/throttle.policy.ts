export interface Allowance {
  readonly free: number;
  readonly firstWaitMs: number;
}

/** One account from one source; and one source whatever the account, where many people may sit behind one address. */
export const PAIR: Allowance = { free: 5, firstWaitMs: 2_000 };
export const SOURCE: Allowance = { free: 50, firstWaitMs: 2_000 };

const LONGEST_MS = 15 * 60 * 1_000;
/** After so long without a failure all is forgotten. */
export const FORGOTTEN_MS = 24 * 60 * 60 * 1_000;

/** How long to wait after so many failures in a row: nothing at first, then double each time, a quarter of an hour at most. */
export function waitMs(failures: number, { free, firstWaitMs }: Allowance): number {
  return failures < free ? 0 : Math.min(LONGEST_MS, firstWaitMs * 2 ** Math.min(failures - free, 20));
}
