import { SearchError } from '../../published/search-error.summary.js';

/** Twenty bits for the slot and three for the frequency in each of up to four fields: four bytes for one entry. */
const SLOT_SHIFT = 12;
const BITS_PER_FIELD = 3;
/** More often says no more: the score is saturated by then. */
const MAX_FREQUENCY = 7;
export const MAX_SLOTS = 2 ** 20;

export function frequencyIn(entry: number, field: number): number {
  return (entry >>> (field * BITS_PER_FIELD)) & MAX_FREQUENCY;
}

export function slotIn(entry: number): number {
  return entry >>> SLOT_SHIFT;
}

/** The documents that hold one term, by ascending slot. */
export class Postings {
  private entries = new Uint32Array(2);
  private used = 0;

  /** One more occurrence; slots come in ascending order. */
  count(slot: number, field: number): void {
    const last = this.used - 1;
    const one = 1 << (field * BITS_PER_FIELD);
    if (last >= 0 && slotIn(this.entries[last]!) === slot) {
      if (frequencyIn(this.entries[last]!, field) < MAX_FREQUENCY) this.entries[last]! += one;
      return;
    }
    if (this.used === this.entries.length) this.resize(this.used + (this.used >>> 1) + 1);
    this.entries[this.used++] = ((slot << SLOT_SHIFT) | one) >>> 0;
  }

  /** includes documents replaced since; the share is bounded by compaction */
  get documents(): number {
    return this.used;
  }

  /** slot and frequencies, see `slotIn` and `frequencyIn` */
  get all(): Uint32Array {
    return this.entries.subarray(0, this.used);
  }

  /** Moves every entry to its new slot, or drops it where that is negative; keeps little room for more. */
  renumber(newSlots: Int32Array): void {
    let kept = 0;
    for (const entry of this.all) {
      const slot = newSlots[slotIn(entry)]!;
      if (slot < 0) continue;
      this.entries[kept++] = ((slot << SLOT_SHIFT) | (entry & ((1 << SLOT_SHIFT) - 1))) >>> 0;
    }
    this.used = kept;
    this.resize(kept + (kept >>> 4));
  }

  private resize(length: number): void {
    const resized = new Uint32Array(length);
    resized.set(this.all);
    this.entries = resized;
  }
}

/** Words, and pairs of neighbouring Han characters, each with the documents that hold it. */
export class TermIndex {
  /** null: a word that says nothing */
  private readonly words = new Map<string, Postings | null>();
  private readonly pairs = new Map<number, Postings>();
  /** built on the first question that needs them, kept up to date from then on */
  private byCharacter: Map<string, Postings[]> | undefined;
  private latinByLength: Map<number, string[]> | undefined;

  constructor(private readonly says: (word: string) => boolean) {}

  /** @returns whether the word says anything */
  countWord(word: string, slot: number, field: number): boolean {
    const postings = this.words.get(word) ?? (this.words.has(word) ? null : this.newWord(word));
    postings?.count(slot, field);
    return postings !== null;
  }

  countPair(pair: number, slot: number, field: number): void {
    let postings = this.pairs.get(pair);
    if (!postings) this.pairs.set(pair, (postings = new Postings()));
    postings.count(slot, field);
  }

  word(word: string): Postings | undefined {
    return this.words.get(word) ?? undefined;
  }

  pair(pair: number): Postings | undefined {
    return this.pairs.get(pair);
  }

  /** Every word that contains the character. */
  withCharacter(character: string): readonly Postings[] {
    if (!this.byCharacter) {
      this.byCharacter = new Map();
      for (const [word, postings] of this.words) if (postings) listCharacters(this.byCharacter, word, postings);
    }
    return this.byCharacter.get(character) ?? [];
  }

  /** Words of Latin letters and digits that have so many characters. */
  latinWords(length: number): readonly string[] {
    if (!this.latinByLength) {
      this.latinByLength = new Map();
      for (const [word, postings] of this.words) if (postings) listLatin(this.latinByLength, word);
    }
    return this.latinByLength.get(length) ?? [];
  }

  /** Moves every document to its new slot, or drops it where that is negative. */
  renumber(newSlots: Int32Array): void {
    for (const terms of [this.words, this.pairs] as Map<unknown, Postings | null>[]) {
      for (const [term, postings] of terms) {
        postings?.renumber(newSlots);
        if (postings?.documents === 0) terms.delete(term);
      }
    }
    this.byCharacter = this.latinByLength = undefined;
  }

  private newWord(word: string): Postings | null {
    const postings = this.says(word) ? new Postings() : null;
    this.words.set(word, postings);
    if (postings && this.byCharacter) listCharacters(this.byCharacter, word, postings);
    if (postings && this.latinByLength) listLatin(this.latinByLength, word);
    return postings;
  }
}

export function checkSlot(slot: number): void {
  if (slot < MAX_SLOTS) return;
  throw new SearchError('task_failed', `an index inside the process holds at most ${MAX_SLOTS} documents`);
}

function listCharacters(byCharacter: Map<string, Postings[]>, word: string, postings: Postings): void {
  for (const character of new Set(word)) listUnder(byCharacter, character, postings);
}

export const LATIN = /^[\p{Script=Latin}\p{N}]+(?:[-_/.][\p{Script=Latin}\p{N}]+)*$/u;

function listLatin(byLength: Map<number, string[]>, word: string): void {
  if (LATIN.test(word)) listUnder(byLength, word.length, word);
}

function listUnder<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
