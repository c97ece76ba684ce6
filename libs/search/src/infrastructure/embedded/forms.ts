import type { QueryWord } from '../shared/chinese-text.js';
import { isHan, isLoneHan, pairsOf } from '../shared/han.js';
import { Bits } from './bits.js';
import type { DocumentIndex } from './document-index.js';
import { slotIn, type Postings } from './term-index.js';
import { nearWords } from './typos.js';

const SYNONYM_WEIGHT = 0.6;
const TYPO_WEIGHT = 0.5;

/** One way to write what a query word asks for. */
export interface Form {
  readonly word: string;
  readonly weight: number;
  readonly exact: Postings | undefined;
  /** a single character is also found inside longer words */
  readonly around: readonly Postings[];
  /** terms that together stand for the word in a document which was cut differently: 数字孪生 → 数字, 字孪, 孪生 */
  readonly pieces: readonly Postings[];
  /** the documents that hold all pieces, but not the word as a word: that is worth more */
  readonly onlyInPieces: Bits;
}

/** A query word with all its forms, and the documents that hold one of them. */
export interface AskedWord {
  readonly forms: readonly Form[];
  readonly parts: readonly string[];
  readonly slots: Bits;
}

export function askedWord({ word, parts }: QueryWord, index: DocumentIndex, living: Bits): AskedWord {
  const asItIs = withSynonyms(word, 1, index);
  const slots = slotsOf(asItIs, index);
  if (slots.meets(living)) return { forms: asItIs, parts, slots };
  // only who finds nothing is thought to have mistyped
  const terms = [...index.synonyms.keys()];
  const meant = new Set([
    ...nearWords(word, (length) => terms.filter((term) => term.length === length)),
    ...nearWords(word, (length) => index.terms.latinWords(length)),
  ]);
  const forms = [...asItIs, ...[...meant].flatMap((other) => withSynonyms(other, TYPO_WEIGHT, index))];
  return { forms, parts, slots: slotsOf(forms, index) };
}

function withSynonyms(word: string, weight: number, index: DocumentIndex): Form[] {
  const synonyms = index.synonyms.get(word) ?? [];
  return [formOf(word, weight, index), ...synonyms.map((other) => formOf(other, weight * SYNONYM_WEIGHT, index))];
}

function formOf(word: string, weight: number, { terms, slots }: DocumentIndex): Form {
  const exact = terms.word(word);
  const around = isLoneHan(word) ? terms.withCharacter(word).filter((postings) => postings !== exact) : [];
  const pieces = piecesOf(word, terms);
  const onlyInPieces = slotsOfAll(pieces, slots);
  if (exact && pieces.length > 0) for (const entry of exact.all) onlyInPieces.delete(slotIn(entry));
  return { word, weight, exact, around, pieces, onlyInPieces };
}

function piecesOf(word: string, terms: DocumentIndex['terms']): readonly Postings[] {
  const runs = word.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  // a word without Chinese is found whole or not at all, and a single character is no piece
  if (!isHan(word) || runs.some(isLoneHan)) return [];
  const latin = runs.filter((run) => !isHan(run)).map((run) => terms.word(run));
  const pieces = [...pairsOf(word).map((pair) => terms.pair(pair)), ...latin];
  const found = pieces.filter((postings) => postings !== undefined);
  return found.length === pieces.length ? found : [];
}

function slotsOf(forms: readonly Form[], index: DocumentIndex): Bits {
  const slots = new Bits(index.slots);
  for (const { exact, around, onlyInPieces } of forms) {
    for (const postings of exact ? [exact, ...around] : around) addAll(slots, postings);
    slots.or(onlyInPieces);
  }
  return slots;
}

/** The documents that hold every one of the terms. */
export function slotsOfAll(terms: readonly Postings[], bound: number): Bits {
  const [rarest, ...others] = [...terms].sort((a, b) => a.documents - b.documents);
  const slots = rarest ? addAll(new Bits(bound), rarest) : new Bits(bound);
  for (const postings of others) {
    if (slots.isEmpty) break;
    slots.and(addAll(new Bits(bound), postings));
  }
  return slots;
}

export function addAll(slots: Bits, postings: Postings): Bits {
  for (const entry of postings.all) slots.add(slotIn(entry));
  return slots;
}
