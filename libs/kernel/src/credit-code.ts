import { plainText } from './names.js';
import type { Refusal } from './refusal.js';

/** 统一社会信用代码, GB 32100-2015: 18 characters, upper case, with a right check character. */
export type CreditCode = string & { readonly creditCode: true };

/** Digits and letters without I, O, Z, S, V; the place of a character is its value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const DISTRICT = { from: 2, to: 8 };
const LOOKALIKE: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };

/** The code as it is registered, whatever its width, case and spaces were; or the reason why it is none. */
export function readCreditCode(text: string): { readonly code: CreditCode } | { readonly refusal: Refusal } {
  const code = plainText(text).replaceAll(' ', '').toUpperCase();
  const characters = Array.from(code);
  if (characters.length !== LENGTH) {
    const message = `统一社会信用代码应为 ${LENGTH} 位，现为 ${characters.length} 位`;
    return refusal('CREDIT_CODE.LENGTH', message, code, String(LENGTH));
  }
  for (const [place, character] of characters.entries()) {
    const known = ALPHABET.includes(character);
    const isDistrict = place >= DISTRICT.from && place < DISTRICT.to;
    if (known && (!isDistrict || /\d/.test(character))) continue;
    const meant = LOOKALIKE[character];
    const hint = meant ? `，是否应为 ${meant}` : '';
    const message = known
      ? `第 ${place + 1} 位“${character}”应为数字（登记管理机关行政区划）`
      : `第 ${place + 1} 位“${character}”不是代码所用的数字或字母${hint}`;
    return refusal('CREDIT_CODE.CHARACTER', message, code);
  }
  if (checkCharacterOf(code) !== code.at(-1)) {
    return refusal('CREDIT_CODE.CHECK', '统一社会信用代码的校验位不符，请核对是否录错', code);
  }
  return { code: code as CreditCode };
}

/** The 18th character that belongs to these first 17: (31 - Σ value × 3^(i-1)) mod 31. */
export function checkCharacterOf(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

const refusal = (code: string, message: string, value: string, limit?: string) => ({
  refusal: { code, message, field: 'creditCode', value, ...(limit && { limit }) } satisfies Refusal,
});
