import type { Edition } from './edition.js';
import { judged } from './verdict.js';
import type { Verdict } from './verdict.js';

/** What one overall level takes; the scenarios must be at that level or above. */
export interface Threshold {
  readonly level: number;
  readonly minScore: number;
  readonly minScenarios: number;
  readonly minBinding: number;
}

/** A rating as it was made; null = not known. */
export interface RatedScenarios {
  /** 0-100: 基础 + 管理 + 成效. */
  readonly score: number | null;
  /** Level (0-4) of each scenario that counts; null = not rated. */
  readonly scenarios: Readonly<Record<string, number | null>>;
}

/** What is missing to a level; each 0 where nothing is. null = cannot be told, since something is not known. */
export interface LevelGap {
  readonly level: number;
  readonly score: number | null;
  readonly scenarios: number;
  readonly binding: number;
  /** Scenarios below the level that are nearest to it, the binding ones first: where to begin. */
  readonly candidates: readonly string[];
}

export interface OverallLevel {
  /** 0 = 无等级; null = between `atLeast` and `atMost`, since something is not known. */
  readonly level: number | null;
  readonly atLeast: number;
  readonly atMost: number;
}

/** HR-13: the highest level whose conditions all hold. */
export function overallLevel(
  rated: RatedScenarios,
  thresholds: readonly Threshold[],
  binding: readonly string[],
): OverallLevel {
  const atLeast = highest(known(rated, 0), thresholds, binding);
  const atMost = highest(known(rated, Infinity), thresholds, binding);
  return { level: atLeast === atMost ? atLeast : null, atLeast, atMost };
}

/** The gap to one level: what drives a need. A scenario that is not rated counts as not reached. */
export function levelGap(
  rated: RatedScenarios,
  { level, minScore, minScenarios, minBinding }: Threshold,
  binding: readonly string[],
): LevelGap {
  const levels = Object.entries(rated.scenarios);
  const reached = levels.filter(([, at]) => at !== null && at >= level).map(([code]) => code);
  const below = levels.filter(([code]) => !reached.includes(code));
  const order = ([code, at]: readonly [string, number | null]) => (binding.includes(code) ? 0 : 10) - (at ?? -1);
  const candidates = below.toSorted((a, b) => order(a) - order(b) || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
  return {
    level,
    score: rated.score === null ? null : Math.max(0, minScore - rated.score),
    scenarios: Math.max(0, minScenarios - reached.length),
    binding: Math.max(0, minBinding - reached.filter((code) => binding.includes(code)).length),
    candidates,
  };
}

/** HR-12: by the right edition of the indicators, on site, and high enough. */
export function levelVerdicts(
  edition: Edition,
  rating: { readonly level: number | null; readonly edition: string | null; readonly rater: string | null },
): Verdict[] {
  const { minimum, assessment, rater } = edition.level;
  return [
    judged({ code: 'POLICY.LEVEL', name: '改造后等级' }, rating.level, minimum, (level, least) => level >= least),
    judged({ code: 'POLICY.ASSESSMENT', name: '评测指标版本' }, rating.edition, assessment, (a, b) => a === b),
    judged({ code: 'POLICY.RATER', name: '评测方式' }, rating.rater, rater, (a, b) => a === b),
  ];
}

interface Known {
  readonly score: number;
  readonly scenarios: readonly (readonly [code: string, level: number])[];
}

const known = ({ score, scenarios }: RatedScenarios, unknown: number): Known => ({
  score: score ?? unknown,
  scenarios: Object.entries(scenarios).map(([code, level]) => [code, level ?? unknown]),
});

function highest({ score, scenarios }: Known, thresholds: readonly Threshold[], binding: readonly string[]): number {
  const held = thresholds.filter(({ level, minScore, minScenarios, minBinding }) => {
    const reached = scenarios.filter(([, at]) => at >= level);
    const bound = reached.filter(([code]) => binding.includes(code));
    return score >= minScore && reached.length >= minScenarios && bound.length >= minBinding;
  });
  return Math.max(0, ...held.map(({ level }) => level));
}
