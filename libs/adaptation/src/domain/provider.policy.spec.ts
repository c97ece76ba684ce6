import { describe, expect, it } from '@jest/globals';
import type { Capacity } from '../published/provider.summary.js';
import { capacityRefusals } from './provider.policy.js';

const capacity: Capacity = { parallel: 6, free: 3, declaredOn: '2026-03-01', expiresOn: '2026-08-28' };
const fieldsOf = (change: Partial<Capacity>) => capacityRefusals({ ...capacity, ...change }).map(({ field }) => field);

describe('what stands against a declared capacity', () => {
  it('is nothing for 180 days, nor for the day itself', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ free: 6, expiresOn: '2026-03-01' })).toEqual([]);
  });

  it('is more free hands than hands', () => {
    expect(fieldsOf({ free: 7 })).toEqual(['free']);
  });

  it('is a word that ends before it begins, or holds too long', () => {
    expect(fieldsOf({ expiresOn: '2026-02-28' })).toEqual(['expiresOn']);
    expect(fieldsOf({ expiresOn: '2026-08-29' })).toEqual(['expiresOn']);
  });

  it('is said all at once', () => {
    expect(fieldsOf({ free: 9, expiresOn: '2027-01-01' })).toEqual(['free', 'expiresOn']);
  });
});
