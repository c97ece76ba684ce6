/** Half of a pair of UTF-16: no text, and one database keeps it in no JSON. */
const HALF = /\p{Surrogate}/u;

export const isBrokenText = (value: unknown): boolean => typeof value === 'string' && HALF.test(value);

/** For whoever sent it. */
export const BROKEN_TEXT = '含有残缺的字符，请删去';
