import { describe, expect, it } from '@jest/globals';
import { STOP_WORDS, SYNONYMS, TERM_GROUPS } from './thesaurus.summary.js';

const fold = (term: string) => term.normalize('NFKC').toLowerCase();

describe('the thesaurus', () => {
  it.each([
    ['OEE', '设备综合效率'],
    ['MES', '制造执行系统'],
    ['追溯', '溯源'],
    ['SPC', '统计过程控制'],
    ['老师傅', '老技工'],
    ['交期', '交货期'],
    ['低代码', '零代码'],
  ])('knows %s and %s for each other', (one, other) => {
    expect(SYNONYMS[fold(one)]).toContain(fold(other));
    expect(SYNONYMS[fold(other)]).toContain(fold(one));
  });

  it('goes both ways everywhere, never to the term itself, and is folded as texts are', () => {
    const entries = Object.entries(SYNONYMS);
    expect(entries.length).toBeGreaterThan(1000);
    for (const [term, others] of entries) {
      expect(term).toBe(fold(term));
      expect(others).not.toContain(term);
      for (const other of others) expect(SYNONYMS[other]).toContain(term);
    }
  });

  it('is made of groups of at least two terms, none twice in its group', () => {
    for (const group of TERM_GROUPS) {
      expect(group.length).toBeGreaterThan(1);
      expect(new Set(group.map(fold)).size).toBe(group.length);
    }
  });

  it('has no lone character and no stop word among its terms', () => {
    const terms = TERM_GROUPS.flat().map(fold);
    expect(terms.filter((term) => Array.from(term).length < 2)).toEqual([]);
    expect(terms.filter((term) => STOP_WORDS.includes(term))).toEqual([]);
    expect(new Set(STOP_WORDS).size).toBe(STOP_WORDS.length);
  });
});
