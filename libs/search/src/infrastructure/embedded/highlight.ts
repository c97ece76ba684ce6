import { foldText } from '../../domain/normalise.js';
import type { AskedWord } from './forms.js';
import { isWholeAt } from './literals.js';

interface Span {
  from: number;
  to: number;
}

/** Everything that may be marked for a query: the words in all their forms, their parts, and the phrases. */
export function markedWords(words: readonly AskedWord[], phrases: readonly string[]): string[] {
  const forms = words.flatMap(({ forms: ways, parts }) => [...ways.map(({ word }) => word), ...parts]);
  return [...new Set([...forms, ...phrases.map(foldText)])].filter((word) => word !== '');
}

/**
 * Puts marks around the words; without the marks the text is unchanged, and no mark lies within another.
 */
export function highlight(text: string, words: readonly string[], open: string, close: string): string {
  const { folded, origin } = foldWithOrigin(text);
  const spans = merged(words.flatMap((word) => occurrences(folded, word, origin)));
  let marked = '';
  let at = 0;
  for (const { from, to } of spans) {
    marked += text.slice(at, from) + open + text.slice(from, to) + close;
    at = to;
  }
  return marked + text.slice(at);
}

/** Folding may change lengths (ﬁ → fi): for every folded position, where it came from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const form = foldText(character);
    for (let unit = 0; unit < form.length; unit++) origin.push(at);
    folded += form;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

function occurrences(folded: string, word: string, origin: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isWholeAt(folded, at, word)) continue;
    const from = origin[at]!;
    spans.push({ from, to: Math.max(origin[at + word.length]!, from + 1) });
  }
  return spans;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}
