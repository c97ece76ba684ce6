import type { Terms } from './terms.js';
import type { TextWeights } from './weights.js';

/** Terms of one text in ascending order of their keys, so that sums over them are the same everywhere. */
export interface TermVector {
  readonly keys: Uint32Array;
  readonly weights: Float64Array;
}

/** Two texts of a need or a listing: what is said first, and the rest. */
export interface TwoTexts {
  readonly title: string;
  readonly text: string;
}

/** What a need asks for: each term of its title once, the terms of its text by how often, and all of that less. */
export function needVector({ title, text }: TwoTexts, terms: Terms, { needText }: TextWeights): TermVector {
  const asked = new Map<number, number>();
  terms.read(title, (key, share) => asked.set(key, Math.max(asked.get(key) ?? 0, share)));
  const told = new Map<number, number>();
  terms.read(text, (key, share) => told.set(key, (told.get(key) ?? 0) + share));
  let most = 1;
  for (const [key, times] of told) {
    const damped = times < 1 ? times : 1 + Math.log(times);
    told.set(key, damped);
    most = Math.max(most, damped);
  }
  for (const [key, times] of told) asked.set(key, (asked.get(key) ?? 0) + (needText * times) / most);
  return sorted(asked);
}

/** What a listing offers: each term saturated to 0..1 by how often it is said for the length of its field. */
export function listingVector({ title, text }: TwoTexts, terms: Terms, weights: TextWeights): TermVector {
  const { saturation, lengthInfluence, usualTitle, usualText, listingText } = weights;
  const offered = new Map<number, number>();
  const add = (field: string, usual: number, worth: number) => {
    const counts = new Map<number, number>();
    const length = terms.read(field, (key) => counts.set(key, (counts.get(key) ?? 0) + 1));
    const relative = 1 - lengthInfluence + (lengthInfluence * length) / usual;
    for (const [key, count] of counts) offered.set(key, (offered.get(key) ?? 0) + (worth * count) / relative);
  };
  add(title, usualTitle, 1);
  add(text, usualText, listingText);
  for (const [key, frequency] of offered) offered.set(key, frequency / (frequency + saturation));
  return sorted(offered);
}

function sorted(worth: ReadonlyMap<number, number>): TermVector {
  const keys = Uint32Array.from(worth.keys()).sort();
  return { keys, weights: Float64Array.from(keys, (key) => worth.get(key) ?? 0) };
}
