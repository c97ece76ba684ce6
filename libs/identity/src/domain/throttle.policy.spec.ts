import { expect, it } from '@jest/globals';
import { PAIR, SOURCE, waitMs } from './throttle.policy.js';

it('the wait doubles after the free attempts, and ends at a quarter of an hour', () => {
  expect([0, 4, 5, 6, 7, 30, 5_000].map((failures) => waitMs(failures, PAIR) / 1_000)).toEqual([
    0, 0, 2, 4, 8, 900, 900,
  ]);
  expect([49, 50, 51].map((failures) => waitMs(failures, SOURCE) / 1_000)).toEqual([0, 2, 4]);
});
