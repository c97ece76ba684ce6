import { CONCEPTS } from './concept-lexicon.js';
import { INDUSTRY_WORDS, SCENARIO_WORDS } from './scenario-lexicon.js';

interface Concept {
  readonly names: readonly string[];
  readonly words: string;
}

const concepts: readonly Concept[] = CONCEPTS.map((line) => {
  const [names = '', others = ''] = line.split('|');
  return { names: fold(names).trim().split(/\s+/), words: `${names.trim()} ${others.trim()}` };
});

const oneLine = (words = '') => words.trim().replace(/\s+/g, ' ');

/**
 * The words by which an entry is found though it does not use them itself: of the concepts that its text names, then of
 * its scenarios, then of its industries. What two of them share stands twice and so weighs more.
 */
export function expansionOf(text: string, scenarios: readonly string[], industries: readonly string[]): string {
  const folded = fold(text);
  const named = concepts.filter(({ names }) => names.some((name) => folded.includes(name)));
  return [
    ...named.map(({ words }) => words),
    ...scenarios.map((code) => oneLine(SCENARIO_WORDS[code])),
    ...industries.map((code) => oneLine(INDUSTRY_WORDS[code])),
  ]
    .filter((words) => words !== '')
    .join('\n');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
