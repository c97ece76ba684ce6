import { describe, expect, it } from '@jest/globals';
import { giniOf, topFiveShare } from './concentration.js';

describe('concentration', () => {
  it('is none where all are alike, and near one where one has all', () => {
    expect(giniOf([3, 3, 3, 3])).toBeCloseTo(0, 12);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(giniOf([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
  });

  it('equals the mean difference of all pairs, whatever their order', () => {
    const counts = [7, 0, 2, 2, 11, 0, 1];
    const total = counts.reduce((sum, count) => sum + count, 0);
    const differences = counts.flatMap((a) => counts.map((b) => Math.abs(a - b))).reduce((sum, one) => sum + one, 0);
    expect(giniOf(counts)).toBeCloseTo(differences / (2 * counts.length * total), 12);
  });

  it('tells the share of the five that have most', () => {
    expect(topFiveShare([1, 1, 1, 1, 1, 5])).toBeCloseTo(0.9, 12);
    expect(topFiveShare([2, 1])).toBe(1);
  });

  it('is unknown where nobody has anything', () => {
    expect([giniOf([]), giniOf([0, 0]), topFiveShare([0])]).toEqual([null, null, null]);
  });
});
