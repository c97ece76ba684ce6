import { describe, expect, it } from '@jest/globals';
import { limitRulesFrom, sayLimit, STANDARD } from './limit-rules.js';

describe('LIMITS', () => {
  it('is the standard where it is silent, and nothing where it is off', () => {
    expect(limitRulesFrom('')).toEqual(STANDARD);
    expect(limitRulesFrom('off')).toBeUndefined();
  });

  it('puts others in the place of some', () => {
    expect(limitRulesFrom('search.person=7/2, rows.address=100/86400')).toEqual({
      ...STANDARD,
      'search.person': { most: 7, seconds: 2 },
      'rows.address': { most: 100, seconds: 86_400 },
    });
  });

  it('is refused with everything that is wrong in it', () => {
    const said = 'search.person=0/60,nobody.person=1/1,read.person,__proto__=1/1,write.person=5/5';
    expect(() => limitRulesFrom(said)).toThrow(
      expect.objectContaining({
        code: 'SETTINGS.INVALID',
        refusals: ['search.person=0/60', 'nobody.person=1/1', 'read.person', '__proto__=1/1'].map((value) =>
          expect.objectContaining({ field: 'LIMITS', value }),
        ),
      }),
    );
  });
});

it('says what the limit is and when to come again, and leaves no kind without words', () => {
  expect(sayLimit('search.person', { most: 240, seconds: 60 }, 37)).toEqual({
    code: 'LIMIT.SEARCHES',
    message: '每人检索每分钟最多 240 次，请 37 秒后再试',
  });
  expect(sayLimit('exported.organisation', { most: 9, seconds: 86_400 }, 40_000).message).toBe(
    '每个单位导出每天最多 9 条，请 12 小时后再试',
  );
  for (const name of Object.keys(limitRulesFrom('') ?? {}) as (keyof typeof STANDARD)[]) {
    expect(sayLimit(name, STANDARD[name], 1).message).toMatch(/^(每人|每个单位|同一)[^，]+最多 \d+ [次条]，/);
  }
});
