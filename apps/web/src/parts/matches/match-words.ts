import type { Evidence } from '../../api/types.js';

const REASONS = 3;

/** The strongest that hold, at most three. */
export const reasonsOf = (evidence: readonly Evidence[]): Evidence[] =>
  evidence
    .filter(({ verdict, contribution }) => verdict === 'for' && contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, REASONS);

/** What weighs most against it; failing that, what weighs most of what nobody said. */
export function doubtOf(evidence: readonly Evidence[]): Evidence | undefined {
  const heaviest = (verdict: string) =>
    evidence.filter((each) => each.verdict === verdict).sort((a, b) => b.weight - a.weight)[0];
  return heaviest('against') ?? heaviest('unknown');
}

/** Of these only the solution speaks: a need has nothing to say of them. */
export const oneSided = ({ criterion }: Evidence): boolean => ['proof', 'capacity'].includes(criterion);

/** As told, strongest verdicts first, heaviest first among equals. */
export const inOrder = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => b.contribution - a.contribution || b.weight - a.weight);
