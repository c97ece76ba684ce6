import { Sm4FieldCipher } from '@app/platform/secrets/sm4-field-cipher.js';

/** For stores that seal what they keep, without a house around them. */
export const cipher = new Sm4FieldCipher(Buffer.alloc(32, 7));
