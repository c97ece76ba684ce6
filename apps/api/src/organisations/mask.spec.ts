import { expect, it } from '@jest/globals';
import { maskedEmail, maskedPhone } from './mask.js';

it.each([
  ['13812341234', '138****1234'],
  ['+86 138 1234 1234', '+86****1234'],
  ['8890123', '****'],
  [null, null],
])('shows of %s: %s', (phone, shown) => expect(maskedPhone(phone)).toBe(shown));

it.each([
  ['wang@x.cn', 'w***@x.cn'],
  ['w@x.cn', 'w***@x.cn'],
  [null, null],
])('shows of %s: %s', (email, shown) => expect(maskedEmail(email)).toBe(shown));
