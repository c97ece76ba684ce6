import { expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, waitAfter } from './back-off.js';

it('waits four times as long after each failure, and those that failed together not equally long', () => {
  for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts++) {
    const most = 1_000 * 4 ** (attempts - 1);
    const waits = Array.from({ length: 100 }, () => waitAfter(attempts));
    expect(Math.max(...waits)).toBeLessThanOrEqual(most);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(most / 2);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(most / 4);
  }
});
