import { describe, expect, it } from '@jest/globals';
import { base32, fromBase32, hotp, newTotpSecret, otpauth, totpStep } from './totp.js';

const key = Buffer.from('12345678901234567890');

describe('the second factor', () => {
  // RFC 6238, Appendix B, SHA-1, eight digits.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %d seconds is %s', (seconds, code) => {
    expect(hotp(key, Math.floor(seconds / 30), 8)).toBe(code);
  });

  it('holds a step before and after, and once', () => {
    const secret = base32(key);
    const at = (seconds: number) => new Date(seconds * 1_000);
    const step = 37037036;
    const code = hotp(key, step);
    expect(totpStep(secret, code, at(step * 30 - 30), 0)).toBe(step);
    expect(totpStep(secret, code, at(step * 30 + 59), 0)).toBe(step);
    expect(totpStep(secret, code, at(step * 30 - 31), 0)).toBeUndefined();
    expect(totpStep(secret, code, at(step * 30 + 60), 0)).toBeUndefined();
    expect(totpStep(secret, code, at(step * 30), step)).toBeUndefined();
    for (const wrong of [
      '',
      '12345',
      '１２３４５６',
      `${code} `,
      code.replace(/.$/, (d) => String((Number(d) + 1) % 10)),
    ]) {
      expect(totpStep(secret, wrong, at(step * 30), 0)).toBeUndefined();
    }
  });

  it('has a secret of 160 bits that is read back as it was written', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(base32(fromBase32(secret))).toBe(secret);
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(otpauth(secret, 'li', '数字化转型')).toContain(`secret=${secret}`);
  });
});
