/** What HMAC-SM3 needs to be worth its name: as many bytes as SM3 gives. */
export const KEY_BYTES = 32;

/** The bytes of a key in hexadecimal or base64; undefined where that is neither, or too short. */
export function keyIn(text: string): Buffer | undefined {
  const isHex = /^([0-9a-f]{2})+$/i.test(text);
  if (!isHex && !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const key = Buffer.from(text, isHex ? 'hex' : 'base64');
  return key.length >= KEY_BYTES ? key : undefined;
}
