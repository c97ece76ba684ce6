import { describe, expect, it } from '@jest/globals';
import { laidOut } from './enterprise-counts.js';

const line = (enterpriseId: string, district: string, industry: string, needs: number, agreed = 0) => ({
  enterpriseId,
  district,
  industry,
  needs,
  one: needs,
  enough: 0,
  chosen: agreed,
  agreed,
});
const lines = [line('b', '2', 'X', 3, 1), line('a', '2', 'X', 2), line('a', '1', 'X', 4, 2), line('c', '1', 'Y', 1)];

describe('the lines of enterprises, laid out', () => {
  it('add up, by the codes in their order', () => {
    expect(laidOut(['district', 'industry'], lines).map(({ keys, needs }) => [...keys, needs])).toEqual([
      ['1', 'X', 4],
      ['1', 'Y', 1],
      ['2', 'X', 5],
    ]);
  });

  it('count an enterprise once, wherever its needs are', () => {
    const [row] = laidOut(['industry'], lines);
    expect(row).toMatchObject({ keys: ['X'], enterprises: 2, needs: 9, agreed: 3, agreedEnterprises: 2 });
    expect(laidOut([], lines)).toMatchObject([{ keys: [], enterprises: 3, needs: 10 }]);
    expect(laidOut([], [])).toMatchObject([{ keys: [], enterprises: 0, needs: 0, agreedEnterprises: 0 }]);
    expect(laidOut(['district'], [])).toEqual([]);
  });
});
