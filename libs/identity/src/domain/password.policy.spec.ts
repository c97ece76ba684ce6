import { describe, expect, it } from '@jest/globals';
import { isExpired, passwordRefusals } from './password.policy.js';

const rules = { minLength: 8, staffMinLength: 12, maxLength: 256, staffKinds: 3, staffMaxAgeDays: 90 };
const common = new Set(['password1', 'sunshine']);
const codes = (password: string, isStaff = false, words: string[] = []) =>
  passwordRefusals(password, rules, { isStaff, words, common }).map(({ code }) =>
    code.replace('IDENTITY.PASSWORD_', ''),
  );

describe('a password', () => {
  it.each<[string, string[]]>([
    ['tangerine river 9', []],
    ['短短的中文口令八位', []],
    ['seven77', ['SHORT']],
    ['PassWord1', ['COMMON']],
    ['ｐａｓｓｗｏｒｄ１', ['COMMON']],
    ['12345678', ['COMMON']],
    ['88888888', ['COMMON']],
    ['我爱长春很久了呀', ['CONTEXT']],
    ['my-CCSDGZ-login', ['CONTEXT']],
    ['x'.repeat(64), ['COMMON']],
    [`${'correct horse '.repeat(10)}!`, []],
    ['ab'.repeat(200), ['LONG']],
  ])('%s', (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it('names neither the organisation nor the person', () => {
    expect(codes('一汽配套厂-2026', false, ['一汽配套厂'])).toEqual(['CONTEXT']);
    expect(codes('Li.Fang-2026!', false, ['li.fang'])).toEqual(['CONTEXT']);
  });

  it('of staff is longer, of three kinds, and not for ever', () => {
    expect(codes('Tangerine9!', true)).toEqual(['SHORT']);
    expect(codes('tangerine river nine', true)).toEqual(['PLAIN']);
    expect(codes('tangerine-River-9', true)).toEqual([]);
    const set = new Date('2026-01-01T00:00:00Z');
    expect(isExpired(set, new Date('2026-04-02T00:00:00Z'), true, rules)).toBe(true);
    expect(isExpired(set, new Date('2026-03-31T00:00:00Z'), true, rules)).toBe(false);
    expect(isExpired(set, new Date('2027-04-02T00:00:00Z'), false, rules)).toBe(false);
  });
});
