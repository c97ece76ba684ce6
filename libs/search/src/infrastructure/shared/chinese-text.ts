import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { foldText, plainText } from '../../domain/normalise.js';

const HAN = /\p{Script=Han}/u;
const NO_WORD = /^[\s\p{P}\p{S}]+$/u;

/** A model code such as kx-2307 is one word: its pieces alone would match every other code. */
const CODE = /([a-z0-9]+(?:[-_/.][a-z0-9]+)+)/;
const CODES = new RegExp(CODE, 'g');

/** Meilisearch reads ten words of a query and no more; the embedded engine keeps the same bound. */
export const MAX_QUERY_WORDS = 10;

/** Keeps two-character terms apart from words in one vocabulary: no text holds this character. */
export const BIGRAM_MARK = '\u0001';

/** One word of a query and the ways to find it in a document that was cut differently. */
export interface QueryWord {
  readonly word: string;
  /** All of these two-character terms together stand for the word: 数字孪生 → 数字, 字孪, 孪生. */
  readonly bigrams: readonly string[];
  /** Shorter dictionary words inside it; they only improve the order. */
  readonly parts: readonly string[];
}

let sharedJieba: Jieba | undefined;

/** One instance for the process: its dictionary takes 60 MB and a sixth of a second to load. */
export function jieba(): Jieba {
  return (sharedJieba ??= Jieba.withDict(dict));
}

export function isHan(text: string | undefined): boolean {
  return text !== undefined && HAN.test(text);
}

/** Two-character terms of every run of Han characters. */
export function bigramsOf(text: string): string[] {
  const bigrams: string[] = [];
  let previous = '';
  for (const character of foldText(text)) {
    const han = HAN.test(character);
    if (han && previous) bigrams.push(BIGRAM_MARK + previous + character);
    previous = han ? character : '';
  }
  return bigrams;
}

/** Cuts Chinese (and Latin) text into words, for one list of stop words. */
export class ChineseText {
  private readonly stopWords: ReadonlySet<string>;

  constructor(stopWords: readonly string[] = []) {
    this.stopWords = new Set(stopWords.map(foldText));
  }

  /**
   * Every dictionary word in the text, long ones together with their parts: what a document is found by.
   */
  words(text: string): string[] {
    // without the statistical guess for unknown words: it cuts a query and a document differently
    const folded = foldText(text);
    const words = jieba().cutForSearch(folded, false);
    return [...words, ...(folded.match(CODES) ?? [])].filter((word) => this.says(word));
  }

  /** The distinct significant words of a query, at most ten. */
  queryWords(text: string): QueryWord[] {
    // splitting by a capturing pattern leaves the codes at the odd positions
    const words = foldText(plainText(text))
      .split(CODE)
      .flatMap((part, at) => (at % 2 === 1 ? [part] : this.joinLoneCharacters(jieba().cut(part, false))));
    return [...new Set(words)]
      .filter((word) => this.says(word))
      .slice(0, MAX_QUERY_WORDS)
      .map((word) => this.asOneWord(word));
  }

  /** A word that was chosen by other means, for instance a tag: it is not cut again. */
  asOneWord(text: string): QueryWord {
    const word = foldText(text);
    return { word, bigrams: bigramsOf(word), parts: this.partsOf(word) };
  }

  /** Meilisearch takes the last word for a beginning, even a stop word: 能源的 would find nothing. */
  withoutTrailingStopWords(text: string): string {
    const words = jieba().cut(text, false);
    while (words.length > 0 && !this.says(foldText(words.at(-1)!))) words.pop();
    return words.join('');
  }

  private says(word: string): boolean {
    return !NO_WORD.test(word) && !this.stopWords.has(word);
  }

  private partsOf(word: string): string[] {
    if (!isHan(word) || lengthOf(word) <= 2) return [];
    return this.words(word).filter((part) => part !== word && lengthOf(part) > 1);
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

function isLoneHan(word: string | undefined): boolean {
  return word !== undefined && isHan(word) && lengthOf(word) === 1;
}

/** in characters as people count them, not in UTF-16 units */
function lengthOf(word: string): number {
  return Array.from(word).length;
}
