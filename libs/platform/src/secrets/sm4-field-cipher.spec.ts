import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Sm4FieldCipher } from './sm4-field-cipher.js';

const cipher = new Sm4FieldCipher(randomBytes(32));
const PHONE = 'identity_person.phone';

describe('a sealed value', () => {
  it.each(['', '13900001234', '李芳 li@example.cn', '长'.repeat(10_000)])('opens to what it was: %.20s', (value) => {
    expect(cipher.open(PHONE, cipher.seal(PHONE, value))).toBe(value);
  });

  it('is another each time, and shows nothing of the value', () => {
    const [one, two] = [cipher.seal(PHONE, '13900001234'), cipher.seal(PHONE, '13900001234')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('1390000');
  });

  it('opens nowhere else, with no other key, and with no bit changed', () => {
    const sealed = cipher.seal(PHONE, '13900001234');
    expect(() => cipher.open('identity_person.email', sealed)).toThrow('tampered');
    expect(() => new Sm4FieldCipher(randomBytes(32)).open(PHONE, sealed)).toThrow('tampered');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => cipher.open(PHONE, `s1.${changed.toString('base64url')}`)).toThrow('tampered');
    }
    for (const none of ['', '13900001234', 's1.', 's2.AAAA', `s1.${bytes.subarray(0, 40).toString('base64url')}`]) {
      expect(() => cipher.open(PHONE, none)).toThrow('not a sealed value');
    }
  });
});
