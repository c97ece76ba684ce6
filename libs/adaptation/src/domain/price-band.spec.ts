import { describe, expect, it } from '@jest/globals';
import { Money } from '@app/kernel/money.js';
import { lowestOf, priceBandOf } from './price-band.js';

describe('price bands', () => {
  it.each([
    ['0.00', 'LT5'],
    ['49999.99', 'LT5'],
    ['50000.00', '5-10'],
    ['99999.99', '5-10'],
    ['100000.00', '10-20'],
    ['200000.00', '20-50'],
    ['500000.00', '50-100'],
    ['999999.99', '50-100'],
    ['1000000.00', 'GE100'],
  ])('%s yuan lies in %s', (yuan, band) => {
    expect(priceBandOf(Money.ofYuan(yuan))).toBe(band);
  });

  it('have a place for what nobody said', () => {
    expect(priceBandOf(null)).toBe('UNKNOWN');
  });
});

describe('the lowest amount', () => {
  it('is that of the known ones', () => {
    const [low, high] = [Money.ofYuan('1'), Money.ofYuan('2')];
    expect(lowestOf([null, high, low, null])).toBe(low);
    expect(lowestOf([null])).toBeNull();
    expect(lowestOf([])).toBeNull();
  });
});
