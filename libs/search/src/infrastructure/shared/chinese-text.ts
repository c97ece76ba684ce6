import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { foldText, plainText } from '../../domain/normalise.js';
import { characterCount, isHan, isLoneHan } from './han.js';

const NO_WORD = /^[\s\p{P}\p{S}]+$/u;

/** A model code such as kx-2307 is one word: its pieces alone would match every other code. */
const CODE = /([a-z0-9]+(?:[-_/.][a-z0-9]+)+)/;
const CODES = new RegExp(CODE, 'g');
const JOINED = /[a-z0-9][-_/.][a-z0-9]/;

/** Meilisearch reads ten words of a query and no more; the embedded engine keeps the same bound. */
export const MAX_QUERY_WORDS = 10;

/** One word of a query. */
export interface QueryWord {
  readonly word: string;
  /** Shorter dictionary words inside it; they only improve the order. */
  readonly parts: readonly string[];
}

let sharedJieba: Jieba | undefined;

/** One instance for the process: its dictionary takes 60 MB and a sixth of a second to load. */
export function jieba(): Jieba {
  return (sharedJieba ??= Jieba.withDict(dict));
}

/** Cuts Chinese (and Latin) text into words, for one list of stop words and one of terms. */
export class ChineseText {
  private readonly stopWords: ReadonlySet<string>;
  private readonly terms: ReadonlySet<string>;
  private readonly longestTerm: number;

  /** @param terms words of which a query asks as a whole, though the dictionary would cut them: 设备综合效率 */
  constructor(stopWords: readonly string[] = [], terms: readonly string[] = []) {
    this.stopWords = new Set(stopWords.map(foldText));
    this.terms = new Set(terms.map(foldText));
    this.longestTerm = Math.max(0, ...[...this.terms].map((term) => term.length));
  }

  /**
   * Every dictionary word in a folded text, long ones together with their parts: what a document is found by. Some of
   * them say nothing.
   */
  cut(folded: string): string[] {
    // without the statistical guess for unknown words: it cuts a query and a document differently
    const words = jieba().cutForSearch(folded, false);
    return JOINED.test(folded) ? words.concat(folded.match(CODES) ?? []) : words;
  }

  says(word: string): boolean {
    return !NO_WORD.test(word) && !this.stopWords.has(word);
  }

  /** Whether a word that says nothing contains this one. */
  dropsAround(word: string): boolean {
    return [...this.stopWords].some((stopWord) => stopWord.includes(word));
  }

  /** The distinct significant words of a query, at most ten. */
  queryWords(text: string): QueryWord[] {
    // splitting by a capturing pattern leaves the codes at the odd positions
    const words = foldText(plainText(text))
      .split(CODE)
      .flatMap((part, at) => (at % 2 === 1 ? codesIn(part) : this.cutAroundTerms(part)));
    return [...new Set(words)]
      .filter((word) => this.says(word))
      .slice(0, MAX_QUERY_WORDS)
      .map((word) => this.asOneWord(word));
  }

  /** A word that was chosen by other means, for instance a tag: it is not cut again. */
  asOneWord(text: string): QueryWord {
    const word = foldText(text);
    return { word, parts: this.partsOf(word) };
  }

  private partsOf(word: string): string[] {
    if (!isHan(word) || characterCount(word) <= 2) return [];
    return this.cut(word).filter((part) => part !== word && characterCount(part) > 1 && this.says(part));
  }

  /** The longest term at each place, where the dictionary sets a boundary before and after it. */
  private cutAroundTerms(text: string): string[] {
    const pieces = jieba().cut(text, false);
    const words: string[] = [];
    let plain: string[] = [];
    for (let at = 0; at < pieces.length;) {
      const count = this.termAt(pieces, at);
      if (count === 0) {
        plain.push(pieces[at++]!);
        continue;
      }
      const term = pieces.slice(at, at + count).join('');
      words.push(...this.joinLoneCharacters(plain).filter(saysMoreThan(term)), term);
      plain = [];
      at += count;
    }
    const last = words.at(-1);
    return words.concat(this.joinLoneCharacters(plain).filter(last === undefined ? () => true : saysMoreThan(last)));
  }

  /** @returns how many pieces the longest term that begins at this one is made of */
  private termAt(pieces: readonly string[], from: number): number {
    let [joined, count] = ['', 0];
    for (let at = from; at < pieces.length; at++) {
      joined += pieces[at]!;
      if (joined.length > this.longestTerm) break;
      if (this.terms.has(joined)) count = at - from + 1;
    }
    return count;
  }

  /**
   * Words that the dictionary lacks come out as single characters (数据/中/台, 低/代码), and one character
   * matches far too much. So neighbouring ones are joined, and a lone one joins the Han word beside it.
   */
  private joinLoneCharacters(cut: readonly string[]): string[] {
    const joined: string[] = [];
    for (let at = 0; at < cut.length; at++) {
      let word = cut[at]!;
      if (isLoneHan(word)) {
        while (isLoneHan(cut[at + 1])) word += cut[++at]!;
        if (this.stopWords.has(word)) continue;
        if (isLoneHan(word) && isHan(cut[at + 1])) word += cut[++at]!;
        else if (isLoneHan(word) && isHan(cut[at - 1]) && joined.length > 0) word = joined.pop()! + word;
      }
      joined.push(word);
    }
    return joined;
  }
}

/** Beside a Chinese term a single character (效率低) says little, and alone it matches far too much. */
const saysMoreThan = (term: string) => (word: string) => !(isHan(term) && isLoneHan(word));

/** A slash between words without a digit lists them: mes/erp is no code. */
const codesIn = (code: string) => (/\d/.test(code) ? [code] : code.split('/'));
