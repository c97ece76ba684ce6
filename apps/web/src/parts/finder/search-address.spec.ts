import { describe, expect, it } from '@jest/globals';
import { EVERYTHING, addressOf, partsOf, searchOf, withCodes, without } from './search-address.js';

describe('the address of a search', () => {
  const query = {
    text: '设备联网',
    exclude: '外包',
    filter: ['industry:AUTO', 'industry:ELEC', 'level:2'],
    page: '3',
    pageSize: '50',
  };

  it('is read and written without loss', () => {
    const search = searchOf(query);
    expect(search.filters).toEqual({ industry: ['AUTO', 'ELEC'], level: ['2'] });
    expect(searchOf(addressOf(search) as typeof query)).toEqual(search);
  });

  it('says nothing of what nobody asked for', () => {
    expect(addressOf(EVERYTHING)).toEqual({});
    expect(searchOf({})).toEqual(EVERYTHING);
  });

  it('leaves out what is no search', () => {
    const search = searchOf({ filter: ['nonsense', ':', null], page: '-4', pageSize: '7', text: null });
    expect(search).toEqual(EVERYTHING);
  });

  it('takes away one part at a time, and goes back to the first page', () => {
    const search = searchOf(query);
    expect(partsOf(search)).toHaveLength(5);
    const next = without(search, 'industry', 'AUTO');
    expect(next).toMatchObject({ page: 1, filters: { industry: ['ELEC'], level: ['2'] } });
    expect(without(next, 'industry').filters).toEqual({ level: ['2'] });
    expect(without(search, 'exclude', '外包').exclude).toEqual([]);
    expect(without(search, 'text').text).toBe('');
  });

  it('replaces the codes of one facet', () => {
    const search = withCodes(searchOf(query), 'level', ['1', '2']);
    expect(search).toMatchObject({ page: 1, filters: { level: ['1', '2'] } });
    expect(withCodes(search, 'level', []).filters).not.toHaveProperty('level');
  });
});
