import { Bits } from './bits.js';
import type { DocumentIndex } from './document-index.js';
import type { AskedWord, Form } from './forms.js';
import { frequencyIn, slotIn, type Postings } from './term-index.js';

/** BM25F with the usual constants; a word in the title says more than one in the body. */
const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.75;
const FIELD_WEIGHTS = [3, 2, 1, 0.05]; // the fourth holds words that the text itself does not use

const PART_WEIGHT = 0.3;
const SINGLE_CHARACTER_WEIGHT = 0.1;
const PIECES_WEIGHT = 0.9;

/**
 * What the words of a query are worth in each of the documents that matched. First comes who holds more of the words,
 * and between equals who is more relevant.
 */
export class Scoring {
  private readonly found: Uint8Array;
  private readonly relevance: Float64Array;
  /** of the word in hand: what its best form is worth, and how often the rarest of its pieces occurs */
  private readonly best: Float64Array;
  private readonly weakest: Float64Array;
  /** by field, by the number of words in it: what one occurrence is worth there */
  private readonly worths: readonly Float64Array[];

  constructor(
    private readonly index: DocumentIndex,
    words: readonly AskedWord[],
    /** the documents to be ordered */
    private readonly matched: Bits,
  ) {
    this.found = new Uint8Array(index.slots);
    this.relevance = new Float64Array(index.slots);
    this.best = new Float64Array(index.slots);
    this.weakest = new Float64Array(index.slots);
    this.worths = index.fields.map((_, field) => worthsIn(field, index));
    for (const word of words) this.add(word);
  }

  /** Negative when the first comes first. */
  compare(a: number, b: number): number {
    return this.found[b]! - this.found[a]! || this.relevance[b]! - this.relevance[a]! || a - b;
  }

  private add({ forms, parts, slots }: AskedWord): void {
    for (const form of forms) this.raiseByForm(form);
    // one rarity for all that a word may be called: a rare name of a common thing says no more than the common one
    const worth = this.rarity(slots.count()) * (SATURATION + 1);
    for (const slot of slots.copy().and(this.matched).slots()) {
      this.found[slot]!++;
      this.relevance[slot]! += worth * this.best[slot]!;
      this.best[slot] = 0;
    }
    for (const part of parts) this.addPart(this.index.terms.word(part));
  }

  private raiseByForm(form: Form): void {
    const { exact, around, weight } = form;
    this.raiseByPostings(exact, weight);
    for (const longer of around) this.raiseByPostings(longer, SINGLE_CHARACTER_WEIGHT * weight);
    this.raiseByPieces(form, PIECES_WEIGHT * weight);
  }

  private raiseByPostings(postings: Postings | undefined, weight: number): void {
    if (!postings) return;
    for (const entry of postings.all) {
      const slot = slotIn(entry);
      if (this.matched.has(slot)) this.raise(slot, weight * saturated(this.weightedFrequency(slot, entry)));
    }
  }

  /**
   * A document that holds all pieces of a word holds the word, however it was cut there; it is worth as much as the
   * weakest of them, or a word in the title would lend its weight to one that is only half there.
   */
  private raiseByPieces({ pieces, onlyInPieces }: Form, weight: number): void {
    const open = onlyInPieces.copy().and(this.matched);
    if (open.isEmpty) return;
    const { weakest } = this;
    for (const postings of pieces) {
      for (const entry of postings.all) {
        const slot = slotIn(entry);
        if (!open.has(slot)) continue;
        const frequency = this.weightedFrequency(slot, entry);
        if (weakest[slot] === 0 || frequency < weakest[slot]!) weakest[slot] = frequency;
      }
    }
    for (const slot of open.slots()) {
      this.raise(slot, weight * saturated(weakest[slot]!));
      weakest[slot] = 0;
    }
  }

  /** Of the forms of one word the best counts: five names of a thing are not worth more than the one asked for. */
  private raise(slot: number, worth: number): void {
    if (worth > this.best[slot]!) this.best[slot] = worth;
  }

  private addPart(postings: Postings | undefined): void {
    if (!postings) return;
    const worth = this.rarity(postings.documents) * PART_WEIGHT * (SATURATION + 1);
    for (const entry of postings.all) {
      const slot = slotIn(entry);
      if (this.matched.has(slot)) this.relevance[slot]! += worth * saturated(this.weightedFrequency(slot, entry));
    }
  }

  private rarity(documents: number): number {
    return Math.log(1 + Math.max(0, this.index.size - documents + 0.5) / (documents + 0.5));
  }

  private weightedFrequency(slot: number, entry: number): number {
    let sum = 0;
    for (let field = 0; field < this.worths.length; field++) {
      const frequency = frequencyIn(entry, field);
      if (frequency > 0) sum += frequency * this.worths[field]![this.index.wordsIn(slot, field)]!;
    }
    return sum;
  }
}

/** An occurrence in a long text says less than one in a short text. */
function worthsIn(field: number, index: DocumentIndex): Float64Array {
  const average = index.averageWordsIn(field);
  const worths = new Float64Array(index.mostWords + 1);
  for (let words = 0; words < worths.length; words++) {
    worths[words] = FIELD_WEIGHTS[field]! / (1 - LENGTH_INFLUENCE + (LENGTH_INFLUENCE * words) / average);
  }
  return worths;
}

/** The more often the better, but ever less. */
function saturated(frequency: number): number {
  return frequency / (frequency + SATURATION);
}
