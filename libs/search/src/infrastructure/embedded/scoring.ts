import { bigramsOf, isHan, type QueryWord } from '../shared/chinese-text.js';
import { foldText } from '../../domain/normalise.js';
import type { DocumentIndex } from './document-index.js';
import type { SlotTest } from './filter.js';
import { frequencyIn, type Postings } from './term-index.js';

/** BM25F with the usual constants; a word in the title says more than one in the body. */
const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.75;
const FIELD_WEIGHTS = [3, 2, 1, 0.05]; // the fourth holds words that the text itself does not use

const SYNONYM_WEIGHT = 0.8;
const PART_WEIGHT = 0.3;
const SINGLE_CHARACTER_WEIGHT = 0.1;
const BIGRAMS_WEIGHT = 0.6;

/**
 * Finds the words of a query and adds up what each is worth. Per document it holds the number of query
 * words found, which decides what matches and comes first in the order, and the relevance, which decides
 * between equals.
 */
export class Scoring {
  readonly found: Uint16Array;
  private readonly relevance: Float64Array;
  /** 0 unknown, 1 alive and let through by the filter, 2 not */
  private readonly admission: Uint8Array;
  /** the last query word counted per document, so that its synonyms do not count again */
  private readonly lastWord: Uint16Array;
  private readonly averages: number[];
  private current = 0;

  constructor(
    private readonly index: DocumentIndex,
    private readonly filter: SlotTest,
  ) {
    this.found = new Uint16Array(index.slots);
    this.relevance = new Float64Array(index.slots);
    this.admission = new Uint8Array(index.slots);
    this.lastWord = new Uint16Array(index.slots);
    this.averages = index.fields.map((_, field) => index.averageWordsIn(field));
  }

  add(query: QueryWord): void {
    this.current++;
    this.addForm(query.word, query.bigrams, 1);
    for (const synonym of this.synonymsOf(query.word)) this.addForm(synonym, bigramsOf(synonym), SYNONYM_WEIGHT);
    for (const part of query.parts) this.addPostings(this.index.terms.get(part), PART_WEIGHT, false);
  }

  /** Negative when the first comes first. */
  compare(a: number, b: number): number {
    return this.found[b]! - this.found[a]! || this.relevance[b]! - this.relevance[a]! || a - b;
  }

  private synonymsOf(word: string): string[] {
    return (this.index.definition.synonyms?.[word] ?? []).map(foldText);
  }

  private addForm(word: string, bigrams: readonly string[], weight: number): void {
    const postings = this.index.terms.get(word);
    this.addPostings(postings, weight, true);
    if (isHan(word) && Array.from(word).length === 1) {
      for (const longer of this.index.terms.withCharacter(word)) {
        if (longer !== postings) this.addPostings(longer, SINGLE_CHARACTER_WEIGHT, true);
      }
    }
    if (bigrams.length > 0) this.addBigrams(bigrams, postings ? this.rarity(postings) : 1);
  }

  private addPostings(postings: Postings | undefined, weight: number, counts: boolean): void {
    if (!postings) return;
    const worth = this.rarity(postings) * weight * (SATURATION + 1);
    for (let at = 0; at < postings.documents; at++) {
      const slot = postings.slot(at);
      if (!this.admits(slot)) continue;
      const frequency = this.weightedFrequency(slot, postings.frequencies(at));
      this.relevance[slot]! += (worth * frequency) / (frequency + SATURATION);
      if (counts) this.countWord(slot);
    }
  }

  /**
   * A document that holds all bigrams of a word holds the word, however it was cut there; it is worth as much as the
   * weakest of them, or a word in the title would lend its weight to one that is only half there.
   */
  private addBigrams(bigrams: readonly string[], rarity: number): void {
    const held = new Uint8Array(this.index.slots);
    const weakest = new Float64Array(this.index.slots);
    const worth = BIGRAMS_WEIGHT * rarity * (SATURATION + 1);
    for (const [position, bigram] of bigrams.entries()) {
      const postings = this.index.terms.get(bigram);
      if (!postings) return;
      const isLast = position === bigrams.length - 1;
      for (let at = 0; at < postings.documents; at++) {
        const slot = postings.slot(at);
        // found as a word already, or not all bigrams so far
        if (this.lastWord[slot] === this.current || held[slot] !== position || !this.admits(slot)) continue;
        held[slot] = position + 1;
        const frequency = this.weightedFrequency(slot, postings.frequencies(at));
        weakest[slot] = position === 0 ? frequency : Math.min(weakest[slot]!, frequency);
        if (!isLast || !this.countWord(slot)) continue;
        this.relevance[slot]! += (worth * weakest[slot]!) / (weakest[slot]! + SATURATION);
      }
    }
  }

  /** @returns whether the current query word was not yet found in the document */
  private countWord(slot: number): boolean {
    if (this.lastWord[slot] === this.current) return false;
    this.lastWord[slot] = this.current;
    this.found[slot]!++;
    return true;
  }

  private admits(slot: number): boolean {
    if (this.admission[slot] === 0) {
      this.admission[slot] = this.index.document(slot) !== undefined && this.filter(slot) ? 1 : 2;
    }
    return this.admission[slot] === 1;
  }

  private rarity({ documents }: Postings): number {
    return Math.log(1 + Math.max(0, this.index.size - documents + 0.5) / (documents + 0.5));
  }

  private weightedFrequency(slot: number, packed: number): number {
    let sum = 0;
    for (let field = 0; field < this.averages.length; field++) {
      const frequency = frequencyIn(packed, field);
      if (frequency === 0) continue;
      const relativeLength = this.index.wordsIn(slot, field) / this.averages[field]!;
      sum += (FIELD_WEIGHTS[field]! * frequency) / (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * relativeLength);
    }
    return sum;
  }
}
