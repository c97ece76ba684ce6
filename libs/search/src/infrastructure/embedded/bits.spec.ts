import { describe, expect, it } from '@jest/globals';
import { Bits } from './bits.js';

const BOUND = 77;
const every = (step: number) => Array.from({ length: BOUND }, (_, slot) => slot).filter((slot) => slot % step === 0);
const bitsOf = (slots: readonly number[], bound = BOUND) => {
  const bits = new Bits(bound);
  for (const slot of slots) bits.add(slot);
  return bits;
};

describe('a set of slots', () => {
  const [twos, threes] = [every(2), every(3)];

  it('holds what was put in, in ascending order', () => {
    const bits = bitsOf([76, 0, 31, 32, 64]);
    expect([...bits.slots()]).toEqual([0, 31, 32, 64, 76]);
    expect([bits.count(), bits.has(31), bits.has(30), bits.isEmpty]).toEqual([5, true, false, false]);
    bits.delete(31);
    expect([...bits.slots()]).toEqual([0, 32, 64, 76]);
  });

  it('joins, meets and excludes', () => {
    expect([...bitsOf(twos).and(bitsOf(threes)).slots()]).toEqual(every(6));
    expect([...bitsOf(twos).or(bitsOf(threes)).slots()]).toEqual(every(1).filter((n) => n % 2 === 0 || n % 3 === 0));
    expect([...bitsOf(twos).without(bitsOf(threes)).slots()]).toEqual(twos.filter((n) => n % 3 !== 0));
  });

  it.each([1, 31, 32, 33, BOUND])('the complement ends at the bound of %i', (bound) => {
    expect(new Bits(bound).complement().count()).toBe(bound);
    expect(new Bits(bound).complement().complement().isEmpty).toBe(true);
  });

  it('a copy under a larger bound leaves the first as it was', () => {
    const small = bitsOf([1, 5], 6);
    const copy = small.copy(BOUND);
    copy.add(70);
    expect([...copy.slots()]).toEqual([1, 5, 70]);
    expect([small.bound, small.count()]).toEqual([6, 2]);
  });

  it('the empty set has no slot', () => {
    expect([new Bits(0).count(), new Bits(0).complement().isEmpty, [...new Bits(BOUND).slots()].length]).toEqual([
      0,
      true,
      0,
    ]);
  });
});
