import { createHash, randomBytes } from 'node:crypto';

/** 256 bits nobody can guess, for a session. */
export const newToken = () => randomBytes(32).toString('base64url');

/** 130 bits in letters that are read aloud without mistakes: ABCDE-…, six groups. */
export function newReadableCode(): string {
  const letters = Array.from(randomBytes(26), (byte) => 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'.charAt(byte % 32)).join('');
  return (letters.match(/.{1,5}/g) ?? []).join('-');
}

/** What is stored of a token or code. As random as these are, they need no slow hash. */
export const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** As it was printed, however it was typed. */
export const readableDigest = (typed: string) => digestOf(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
