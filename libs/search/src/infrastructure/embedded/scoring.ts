import { Bits } from './bits.js';
import type { DocumentIndex } from './document-index.js';
import { slotsOfAll, type AskedWord, type Form } from './forms.js';
import { frequencyIn, slotIn, type Postings } from './term-index.js';

/** BM25F with the usual constants; a word in the title says more than one in the body. */
const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.75;
const FIELD_WEIGHTS = [3, 2, 1, 0.05]; // the fourth holds words that the text itself does not use

const PART_WEIGHT = 0.3;
const SINGLE_CHARACTER_WEIGHT = 0.1;
const PIECES_WEIGHT = 0.6;

/**
 * What the words of a query are worth in each of the documents that matched. First comes who holds more of the words,
 * and between equals who is more relevant.
 */
export class Scoring {
  private readonly found: Uint8Array;
  private readonly relevance: Float64Array;
  private readonly averages: readonly number[];

  constructor(
    private readonly index: DocumentIndex,
    words: readonly AskedWord[],
    /** the documents to be ordered */
    private readonly matched: Bits,
  ) {
    this.found = new Uint8Array(index.slots);
    this.relevance = new Float64Array(index.slots);
    this.averages = index.fields.map((_, field) => index.averageWordsIn(field));
    for (const word of words) this.add(word);
  }

  /** Negative when the first comes first. */
  compare(a: number, b: number): number {
    return this.found[b]! - this.found[a]! || this.relevance[b]! - this.relevance[a]! || a - b;
  }

  private add({ forms, parts, slots }: AskedWord): void {
    for (const slot of slots.copy().and(this.matched).slots()) this.found[slot]!++;
    // what holds a form as a word of its own is not worth more for holding its pieces
    const counted = new Bits(this.index.slots);
    for (const form of forms) this.addForm(form, counted);
    for (const part of parts) this.addPostings(this.index.terms.word(part), PART_WEIGHT);
  }

  private addForm({ exact, around, pieces, weight }: Form, counted: Bits): void {
    this.addPostings(exact, weight, counted);
    for (const longer of around) this.addPostings(longer, SINGLE_CHARACTER_WEIGHT * weight, counted);
    if (pieces.length > 0) this.addPieces(pieces, PIECES_WEIGHT * weight, counted);
  }

  private addPostings(postings: Postings | undefined, weight: number, counted?: Bits): void {
    if (!postings) return;
    const worth = this.rarity(postings.documents) * weight * (SATURATION + 1);
    for (const entry of postings.all) {
      const slot = slotIn(entry);
      if (!this.matched.has(slot)) continue;
      const frequency = this.weightedFrequency(slot, entry);
      this.relevance[slot]! += (worth * frequency) / (frequency + SATURATION);
      counted?.add(slot);
    }
  }

  /**
   * A document that holds all pieces of a word holds the word, however it was cut there; it is worth as much as the
   * weakest of them, or a word in the title would lend its weight to one that is only half there.
   */
  private addPieces(pieces: readonly Postings[], weight: number, counted: Bits): void {
    const all = slotsOfAll(pieces, this.index.slots);
    const rarity = this.rarity(all.count());
    const open = all.and(this.matched).without(counted);
    if (open.isEmpty) return;
    const weakest = new Float64Array(this.index.slots);
    for (const postings of pieces) {
      for (const entry of postings.all) {
        const slot = slotIn(entry);
        if (!open.has(slot)) continue;
        const frequency = this.weightedFrequency(slot, entry);
        if (weakest[slot] === 0 || frequency < weakest[slot]!) weakest[slot] = frequency;
      }
    }
    const worth = weight * rarity * (SATURATION + 1);
    for (const slot of open.slots()) this.relevance[slot]! += (worth * weakest[slot]!) / (weakest[slot]! + SATURATION);
    counted.or(open);
  }

  private rarity(documents: number): number {
    return Math.log(1 + Math.max(0, this.index.size - documents + 0.5) / (documents + 0.5));
  }

  private weightedFrequency(slot: number, entry: number): number {
    let sum = 0;
    for (let field = 0; field < this.averages.length; field++) {
      const frequency = frequencyIn(entry, field);
      if (frequency === 0) continue;
      const relativeLength = this.index.wordsIn(slot, field) / this.averages[field]!;
      sum += (FIELD_WEIGHTS[field]! * frequency) / (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * relativeLength);
    }
    return sum;
  }
}
