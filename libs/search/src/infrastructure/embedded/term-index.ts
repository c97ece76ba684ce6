import { BIGRAM_MARK } from '../shared/chinese-text.js';

/** Up to four searched fields share one number: eight bits of term frequency each. */
const BITS_PER_FIELD = 8;
const MAX_FREQUENCY = 255;

export function frequencyIn(packed: number, field: number): number {
  return (packed >>> (field * BITS_PER_FIELD)) & MAX_FREQUENCY;
}

/** Occurrences of the terms of one document, collected field by field. */
export class TermFrequencies {
  readonly packed = new Map<string, number>();

  count(term: string, field: number): void {
    const before = this.packed.get(term) ?? 0;
    if (frequencyIn(before, field) === MAX_FREQUENCY) return;
    this.packed.set(term, (before + (1 << (field * BITS_PER_FIELD))) >>> 0);
  }
}

/** The documents that hold one term: pairs of slot and packed frequencies, in the order of writing. */
export class Postings {
  private pairs = new Uint32Array(4);
  private used = 0;

  push(slot: number, packed: number): void {
    if (this.used === this.pairs.length) {
      const larger = new Uint32Array(this.pairs.length * 2);
      larger.set(this.pairs);
      this.pairs = larger;
    }
    this.pairs[this.used++] = slot;
    this.pairs[this.used++] = packed;
  }

  /** includes documents replaced since; the share is bounded by compaction */
  get documents(): number {
    return this.used / 2;
  }

  slot(at: number): number {
    return this.pairs[at * 2]!;
  }

  frequencies(at: number): number {
    return this.pairs[at * 2 + 1]!;
  }
}

/** term → postings, for words and for marked bigrams alike. */
export class TermIndex {
  private readonly postings = new Map<string, Postings>();
  /** built on the first query of a single character, kept up to date from then on */
  private byCharacter: Map<string, Postings[]> | undefined;

  add(slot: number, { packed }: TermFrequencies): void {
    for (const [term, frequencies] of packed) {
      let postings = this.postings.get(term);
      if (!postings) {
        postings = new Postings();
        this.postings.set(term, postings);
        if (this.byCharacter) listCharacters(this.byCharacter, term, postings);
      }
      postings.push(slot, frequencies);
    }
  }

  get(term: string): Postings | undefined {
    return this.postings.get(term);
  }

  /** Every word that contains the character. */
  withCharacter(character: string): readonly Postings[] {
    if (!this.byCharacter) {
      this.byCharacter = new Map();
      for (const [term, postings] of this.postings) listCharacters(this.byCharacter, term, postings);
    }
    return this.byCharacter.get(character) ?? [];
  }
}

function listCharacters(byCharacter: Map<string, Postings[]>, term: string, postings: Postings): void {
  if (term.startsWith(BIGRAM_MARK)) return;
  for (const character of new Set(term)) {
    const listed = byCharacter.get(character);
    if (listed) listed.push(postings);
    else byCharacter.set(character, [postings]);
  }
}
