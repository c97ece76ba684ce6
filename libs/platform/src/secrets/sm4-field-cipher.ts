import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { FieldCipher } from '@app/kernel/field-cipher.js';

const VERSION = 's1';
const IV_BYTES = 16;
const KEY_BYTES = 16;
const MAC_BYTES = 32;

/**
 * SM4-CTR, then HMAC-SM3 over what it gave (GB/T 32907, GB/T 15852.2; Node's OpenSSL has no SM4-GCM): out of one key,
 * one for each of the two. Sealed: `s1.` and the base64url of iv, sealed text and MAC.
 */
export class Sm4FieldCipher extends FieldCipher {
  private readonly cipherKey: Buffer;
  private readonly macKey: Buffer;

  constructor(key: Buffer) {
    super();
    const derive = (use: string) => createHmac('sm3', key).update(`${VERSION} ${use}`).digest();
    this.cipherKey = derive('sm4-ctr').subarray(0, KEY_BYTES);
    this.macKey = derive('hmac-sm3');
  }

  override seal(context: string, value: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('sm4-ctr', this.cipherKey, iv);
    const hidden = Buffer.concat([iv, cipher.update(value, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([hidden, this.macOf(context, hidden)]).toString('base64url')}`;
  }

  override open(context: string, sealed: string): string {
    const [version, text = ''] = sealed.split('.', 2);
    const bytes = Buffer.from(text, 'base64url');
    if (version !== VERSION || bytes.length < IV_BYTES + MAC_BYTES) throw new Error(`${context}: not a sealed value`);
    const [hidden, mac] = [bytes.subarray(0, -MAC_BYTES), bytes.subarray(-MAC_BYTES)];
    if (!timingSafeEqual(mac, this.macOf(context, hidden))) {
      throw new Error(`${context}: a sealed value was tampered with, or sealed with another key`);
    }
    const decipher = createDecipheriv('sm4-ctr', this.cipherKey, hidden.subarray(0, IV_BYTES));
    return Buffer.concat([decipher.update(hidden.subarray(IV_BYTES)), decipher.final()]).toString('utf8');
  }

  /** The length of the context goes first: none passes for another with a piece of the value. */
  private macOf(context: string, hidden: Buffer): Buffer {
    const said = Buffer.from(context, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(said.length);
    return createHmac('sm3', this.macKey).update(length).update(said).update(hidden).digest();
  }
}
