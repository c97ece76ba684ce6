import { characterCount } from '../shared/han.js';
import { LATIN } from './term-index.js';

/** Shorter words have too many neighbours: mes is no slip of the pen for mis. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 9;
const MAX_NEAR_WORDS = 8;

/**
 * The words of Latin letters that a mistyped one may have meant, the nearest first. Numbers are meant as they are typed.
 * @param wordsOf every word of so many characters
 */
export function nearWords(word: string, wordsOf: (length: number) => readonly string[]): string[] {
  const edits = editsAllowed(word);
  if (edits === 0) return [];
  const near: { readonly word: string; readonly distance: number }[] = [];
  for (let length = word.length - edits; length <= word.length + edits; length++) {
    for (const other of wordsOf(length)) {
      const distance = editsBetween(word, other, edits);
      if (distance <= edits) near.push({ word: other, distance });
    }
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_NEAR_WORDS)
    .map((each) => each.word);
}

function editsAllowed(word: string): number {
  if (!LATIN.test(word) || !/\p{L}/u.test(word)) return 0;
  const characters = characterCount(word);
  if (characters >= TWO_EDITS_FROM) return 2;
  return characters >= ONE_EDIT_FROM ? 1 : 0;
}

/**
 * Letters put in, left out, exchanged for another or for their neighbour, counted only up to `most`: what is farther
 * apart is said to be `most + 1`.
 */
export function editsBetween(one: string, other: string, most: number): number {
  let [start, end, otherEnd] = [0, one.length, other.length];
  while (start < end && start < otherEnd && one[start] === other[start]) start++;
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [left, right] = [end - start, otherEnd - start];
  if (Math.abs(left - right) > most || (most === 1 && Math.max(left, right) > 2)) return most + 1;
  if (left === 0 || right === 0) return Math.max(left, right);
  return Math.min(most + 1, matrixEdits(one.slice(start, end), other.slice(start, otherEnd)));
}

/** Optimal string alignment. */
function matrixEdits(one: string, other: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min(last![at]! + 1, current[at - 1]! + 1, last![at - 1]! + (same ? 0 : 1));
      const exchanged = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (exchanged) least = Math.min(least, beforeLast![at - 2]! + 1);
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return last!.at(-1)!;
}
