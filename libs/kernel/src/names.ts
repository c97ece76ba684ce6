// Zero-width characters, direction overrides, variation selectors, fillers; and controls that are no space.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|(?!\s)\p{Cc}/gu;

/** NFKC, without what cannot be seen, runs of space as one: full-width and half-width are the same, case is kept. */
export function plainText(text: string): string {
  // Twice: what was between a letter and its accent is gone only now, and some letters decompose into fillers.
  const seen = text.replace(INVISIBLE, '').normalize('NFKC').replace(INVISIBLE, '');
  return seen.replace(/\s+/gu, ' ').trim();
}

/** A name for comparing, so that one enterprise has one name; what the person wrote is kept beside it. */
export function comparableName(name: string): string {
  return plainText(name).toLowerCase().normalize('NFKC');
}

/** A name as it is shown: as it was written, without what cannot be seen. */
export const shownName = (name: string): string => name.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
