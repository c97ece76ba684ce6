import { comparableName } from '@app/kernel/names.js';
import type { TextWeights } from './weights.js';

/** Hears every term of a text: its key, and how much of a term it is (1; less for generic words and inside a synonym). */
export type TermVisitor = (key: number, share: number) => void;

const PAIR = 0x1_0000;
const LATIN = { from: 0x1_0000, room: 0x2fff_0000 };
const GROUP = 0x3000_0000;
/** A synonym is worth at least so many characters, however short it is written. */
const LEAST_UNITS = 3;
const WORD = /[a-z][a-z0-9]*|[0-9]+[a-z][a-z0-9]*/y;

const enum Mark {
  plain,
  generic,
  group,
}

/** A character of Chinese is a key by itself, two neighbours are one more; no text makes two keys meet. */
const isHan = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** Cuts texts into numeric terms, alike in every process: characters, pairs of them, Latin words, synonym groups. */
export class Terms {
  private readonly generic: RegExp;
  private readonly phrases: RegExp | null;
  private readonly groupOf = new Map<string, number>();

  constructor(private readonly weights: TextWeights) {
    for (const [at, group] of weights.synonyms.entries()) {
      for (const word of group) if (!this.groupOf.has(comparableName(word))) this.groupOf.set(comparableName(word), at);
    }
    this.generic = alternatives(weights.genericWords.map(comparableName)) ?? /$^/g;
    this.phrases = alternatives([...this.groupOf.keys()]);
  }

  /** The synonym group that this very word belongs to. */
  groupNamed(word: string): number | undefined {
    return this.groupOf.get(comparableName(word));
  }

  /** The synonym groups spoken of in a text. */
  groupsIn(text: string): number[] {
    const found = this.phrases ? [...comparableName(text).matchAll(this.phrases)] : [];
    return [...new Set(found.flatMap(([phrase]) => this.groupOf.get(phrase) ?? []))];
  }

  /** @returns the length in characters and Latin words */
  read(text: string, visit: TermVisitor): number {
    const folded = comparableName(text);
    const marks = this.marksOf(folded, visit);
    let length = 0;
    let previous = 0;
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      if (isHan(code)) {
        length++;
        visit(code, this.share(marks[at] ?? 0, marks[at] ?? 0));
        if (previous) {
          visit(previous * PAIR + code, this.weights.pair * this.share(marks[at - 1] ?? 0, marks[at] ?? 0));
        }
        previous = code;
        continue;
      }
      previous = 0;
      WORD.lastIndex = at;
      const [word] = WORD.exec(folded) ?? [];
      if (!word) continue;
      length++;
      visit(keyOfWord(word), this.share(marks[at] ?? 0, marks[at] ?? 0));
      at += word.length - 1;
    }
    return length;
  }

  private marksOf(folded: string, visit: TermVisitor): Uint8Array {
    const marks = new Uint8Array(folded.length);
    for (const { 0: word, index } of folded.matchAll(this.generic)) {
      marks.fill(Mark.generic, index, index + word.length);
    }
    if (!this.phrases) return marks;
    for (const { 0: phrase, index } of folded.matchAll(this.phrases)) {
      marks.fill(Mark.group, index, index + phrase.length);
      visit(GROUP + (this.groupOf.get(phrase) ?? 0), this.weights.group * unitsOf(phrase, this.weights.pair));
    }
    return marks;
  }

  private share(left: number, right: number): number {
    if (left === Mark.group && right === Mark.group) return 1 - this.weights.group;
    return left === Mark.generic && right === Mark.generic ? this.weights.generic : 1;
  }
}

/** Longest first, Latin words whole. */
function alternatives(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const whole = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map(
      (word) =>
        `${/^[a-z0-9]/.test(word) ? '(?<![a-z0-9])' : ''}${word}${/[a-z0-9]$/.test(word) ? '(?![a-z0-9])' : ''}`,
    );
  return new RegExp(whole.join('|'), 'g');
}

function unitsOf(phrase: string, pair: number): number {
  const characters = Array.from(phrase).filter((character) => isHan(character.charCodeAt(0))).length;
  return Math.max(LEAST_UNITS, characters + pair * Math.max(0, characters - 1));
}

/** FNV-1a into the room between single characters and pairs. */
function keyOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return LATIN.from + (hash % LATIN.room);
}
