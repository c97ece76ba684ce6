import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';

// Frozen: the figures of matching are multiples of this loop. Do not improve it.

const KEYWORDS = 6;
const wordsIn = (text: string): string[] => text.split(/[，。与\n]+/).filter((word) => word !== '');

export const keywordsOf = ({ title, text }: NeedSummary): readonly string[] =>
  wordsIn(`${title}\n${text}`).slice(0, KEYWORDS);

export const wordSetOf = ({ title, text }: SolutionSummary): ReadonlySet<string> =>
  new Set(wordsIn(`${title}\n${text}`));

/** How many of the need's six keywords each solution says; the place of the best. */
export function plainLoop(keywords: readonly string[], solutions: readonly ReadonlySet<string>[]): number {
  let [best, most] = [-1, -1];
  for (let at = 0; at < solutions.length; at++) {
    let hits = 0;
    for (const keyword of keywords) if (solutions[at]?.has(keyword)) hits++;
    if (hits > most) [best, most] = [at, hits];
  }
  return best;
}
