import { bigramsOf, isHan } from '../shared/chinese-text.js';
import { foldText, plainText } from '../../domain/normalise.js';
import type { DocumentIndex } from './document-index.js';
import type { SlotTest } from './filter.js';
import type { Postings } from './term-index.js';

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/** Tests whether a searched field holds the text literally; case and width do not matter. */
export function compileLiteral(literal: string, index: DocumentIndex): SlotTest {
  const wanted = foldText(plainText(literal));
  // the inverted index says cheaply where the literal can be; only there are the texts read
  const possible = slotsHoldingTerms(wanted, index);
  const known = new Map<number, boolean>();
  return (slot) => {
    if (possible[slot] !== 1) return false;
    let holds = known.get(slot);
    if (holds === undefined) {
      holds = index.fields.some((field) => holdsLiterally(foldText(index.textOf(slot, field)), wanted));
      known.set(slot, holds);
    }
    return holds;
  };
}

/**
 * Whether the text occurs and, where it begins or ends in Latin letters or digits, no longer word goes on
 * there.
 */
export function holdsLiterally(text: string, literal: string): boolean {
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    if (isWholeAt(text, at, literal)) return true;
  }
  return false;
}

export function isWholeAt(text: string, at: number, literal: string): boolean {
  return !continues(text[at - 1], literal[0]) && !continues(literal.at(-1), text[at + literal.length]);
}

function continues(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && LATIN_OR_DIGIT.test(left) && LATIN_OR_DIGIT.test(right);
}

function slotsHoldingTerms(literal: string, index: DocumentIndex): Uint8Array {
  const slots = new Uint8Array(index.slots);
  const bigrams = bigramsOf(literal);
  // the rarest bigram narrows it down enough; a literal without one is a Latin word or a lone character
  const postings =
    bigrams.length > 0
      ? rarest(bigrams.map((bigram) => index.terms.get(bigram)))
      : index.chinese
          .words(literal)
          .slice(0, 1)
          .flatMap((word) => postingsOf(word, index));
  for (const each of postings) for (let at = 0; at < each.documents; at++) slots[each.slot(at)] = 1;
  return slots;
}

function rarest(postings: readonly (Postings | undefined)[]): Postings[] {
  const found = postings.filter((each) => each !== undefined);
  if (found.length < postings.length) return [];
  return [found.reduce((least, each) => (each.documents < least.documents ? each : least))];
}

function postingsOf(word: string, index: DocumentIndex): readonly Postings[] {
  if (isHan(word) && Array.from(word).length === 1) return index.terms.withCharacter(word);
  const postings = index.terms.get(word);
  return postings ? [postings] : [];
}
