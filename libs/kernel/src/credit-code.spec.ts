import { describe, expect, it } from '@jest/globals';
import { checkCharacterOf, readCreditCode } from './credit-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The example of the standard, and one whose weighted sum leaves nothing. */
const known = ['91350100M000100Y43', '91220101MA0Y000060'];
const isRefused = (text: string) => 'refusal' in readCreditCode(text);

describe('a credit code', () => {
  it.each(known)('%s is right', (code) => {
    expect(readCreditCode(code)).toEqual({ code });
  });

  it.each([
    ['lower case', '91350100m000100y43'],
    ['full width', '９１３５０１００Ｍ０００１００Ｙ４３'],
    ['spaces and what cannot be seen', ' 91350100 M000100Y4\u200b3 '],
  ])('is read in %s', (_way, text) => {
    expect(readCreditCode(text)).toEqual({ code: '91350100M000100Y43' });
  });

  it.each([
    ['a wrong check character', '91350100M000100Y4Z', 'CREDIT_CODE.CHARACTER', '第 18 位“Z”'],
    ['a check character that is not its own', '91350100M000100Y4D', 'CREDIT_CODE.CHECK', '校验位'],
    ['a Cyrillic letter', '91350100М000100Y43', 'CREDIT_CODE.CHARACTER', '第 9 位'],
    ['an O for a 0', '9135O100M000100Y43', 'CREDIT_CODE.CHARACTER', '是否应为 0'],
    ['a letter in the district', '9135A100M000100Y43', 'CREDIT_CODE.CHARACTER', '应为数字'],
    ['too few', '91350100M000100Y4', 'CREDIT_CODE.LENGTH', '现为 17 位'],
    ['nothing', '', 'CREDIT_CODE.LENGTH', '现为 0 位'],
    ['rare characters', '😀'.repeat(18), 'CREDIT_CODE.CHARACTER', '第 1 位'],
  ])('is refused with the reason: %s', (_case, text, code, words) => {
    expect(readCreditCode(text)).toMatchObject({ refusal: { code, message: expect.stringContaining(words) } });
  });

  it('catches every single substitution', () => {
    const wrong = known.flatMap((code) =>
      Array.from(code).flatMap((right, place) =>
        Array.from(ALPHABET)
          .filter((other) => other !== right)
          .map((other) => code.slice(0, place) + other + code.slice(place + 1)),
      ),
    );
    expect(wrong).toHaveLength(2 * 18 * 30);
    expect(wrong.filter((code) => !isRefused(code))).toEqual([]);
  });

  it('catches every swap of neighbours', () => {
    const codes = Array.from(ALPHABET).map((letter, i) => `9122010${i % 10}MA${letter}17XQ3R`);
    const right = codes.map((first17) => first17 + checkCharacterOf(first17));
    expect(right.filter(isRefused)).toEqual([]);
    const swapped = right.flatMap((code) =>
      Array.from(code.slice(1))
        .map((next, place) => code.slice(0, place) + next + code.charAt(place) + code.slice(place + 2))
        .filter((other) => other !== code),
    );
    expect(swapped.length).toBeGreaterThan(400);
    expect(swapped.filter((code) => !isRefused(code))).toEqual([]);
  });
});
