import { describe, expect, it } from '@jest/globals';
import type { FacetKey, SearchInput } from '../published/search-input.summary.js';
import { checkedSearch, keyIn } from './search-query.js';

const vocabulary = {
  codes: {
    industry: ['AUTO', 'RAIL'],
    scenario: ['S01', 'OTHER'],
    family: ['LIFECYCLE'],
    district: ['220104'],
    level: ['0', '1', 'UNKNOWN'],
    deployment: ['CLOUD'],
    priceBand: ['LT5'],
  },
  sorts: ['relevance', 'newest'],
};
const search = (input: Partial<SearchInput>) =>
  checkedSearch({ filters: {}, page: 1, pageSize: 20, ...input }, vocabulary);

describe('a search', () => {
  it('is taken as it is said, without what says nothing', () => {
    const filters = { industry: ['AUTO', 'AUTO', 'RAIL'], level: [] };
    expect(search({ text: ' ＯＥＥ  统计 ', phrase: [], exclude: ['云'], filters, sort: 'newest' })).toEqual({
      text: 'OEE 统计',
      exclude: ['云'],
      filters: { industry: ['AUTO', 'RAIL'] },
      sort: 'newest',
      page: 1,
      pageSize: 20,
    });
    expect(search({ text: '  ' })).toEqual({ filters: {}, page: 1, pageSize: 20 });
  });

  it('is refused with everything that is wrong with it, and what may stand there', () => {
    const filters = { industry: ['FOOD'], colour: ['red'] } as Partial<Record<FacetKey, string[]>>;
    const wrong = { filters, sort: 'price', phrase: ['!'], page: 0, pageSize: 101 };
    expect(() => search(wrong)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'SEARCH.INVALID',
        message: expect.stringContaining('筛选项 industry 没有取值“FOOD”，可用：AUTO、RAIL'),
        refusals: [
          expect.objectContaining({ code: 'SEARCH.UNKNOWN_CODE', field: 'filter.industry', limit: 'AUTO、RAIL' }),
          expect.objectContaining({ code: 'SEARCH.UNKNOWN_FILTER', field: 'filter.colour' }),
          expect.objectContaining({ code: 'SEARCH.UNKNOWN_SORT', limit: 'relevance、newest' }),
          expect.objectContaining({ code: 'SEARCH.NO_WORD', field: 'phrase' }),
          expect.objectContaining({ code: 'SEARCH.PAGE' }),
          expect.objectContaining({ code: 'SEARCH.PAGE_SIZE' }),
        ],
      }),
    );
    expect(() => search({ exclude: ['一', '二', '三', '四', '五', '六'] })).toThrow(/exclude 最多 5 个/);
  });

  it.each([
    ['SE-051', 'SE-051'],
    ['need_01JABCDEFGHJKMNPQRSTVWXYZ0', 'need_01JABCDEFGHJKMNPQRSTVWXYZ0'],
    ['OEE', undefined],
    ['设备 SE-051', undefined],
    [undefined, undefined],
  ])('of %s asks for the one entry %s', (text, key) => {
    expect(keyIn(text)).toBe(key);
  });
});
