import { foldText, plainText } from '../../domain/normalise.js';
import { characterCount, isHan, isLoneHan, pairsOf } from '../shared/han.js';
import { Bits } from './bits.js';
import type { DocumentIndex } from './document-index.js';
import { addAll, slotsOfAll } from './forms.js';
import type { Postings } from './term-index.js';

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/** Which documents hold a text literally in one searched field; case and width do not matter. */
export class Literal {
  private readonly wanted: string;
  /** the inverted index says cheaply where the literal can be; only there are the texts read, once */
  private readonly possible: Bits;
  private readonly read: Bits;

  constructor(
    literal: string,
    private readonly index: DocumentIndex,
  ) {
    this.wanted = foldText(plainText(literal));
    this.possible = slotsHoldingTerms(this.wanted, index);
    this.read = isOnePair(this.wanted) ? this.possible : new Bits(index.slots);
  }

  /** Those of the given documents that hold it. */
  within(slots: Bits): Bits {
    const asked = slots.copy().and(this.possible);
    for (const slot of asked.copy().without(this.read).slots()) {
      if (!this.index.textsIn(slot).some((text) => this.isIn(text))) this.possible.delete(slot);
    }
    this.read.or(asked);
    return asked.and(this.possible);
  }

  /** Mostly it stands there as it is; folding takes longer than looking. */
  private isIn(text: string): boolean {
    return holdsLiterally(text, this.wanted) || holdsLiterally(foldText(text), this.wanted);
  }
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

function slotsHoldingTerms(literal: string, { terms, chinese, slots }: DocumentIndex): Bits {
  const pairs = pairsOf(literal).map((pair) => terms.pair(pair));
  if (pairs.length > 0) return pairs.every(isPresent) ? slotsOfAll(pairs, slots) : new Bits(slots);
  // a Latin word, or a lone character; words that say nothing are in no index
  const [word] = chinese.cut(literal).filter((each) => chinese.says(each));
  if (word === undefined || chinese.dropsAround(word)) return new Bits(slots).complement();
  const holding = isLoneHan(word) ? terms.withCharacter(word) : [terms.word(word)].filter(isPresent);
  return holding.reduce(addAll, new Bits(slots));
}

const isPresent = (postings: Postings | undefined): postings is Postings => postings !== undefined;

/** Then the index knows it already: two characters side by side are what it holds. */
function isOnePair(literal: string): boolean {
  return characterCount(literal) === 2 && literal.length === 2 && isHan(literal[0]) && isHan(literal[1]);
}
