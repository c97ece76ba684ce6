import type { Solution } from '../../api/types.js';
import { codeTexts, label, levelName } from '../../texts/codes.js';
import { factTexts as texts } from '../../texts/finder.js';
import { list, moneyRange } from '../../texts/format.js';

const known = <T>(values: readonly (T | null)[]): T[] =>
  values.filter((value): value is NonNullable<typeof value> => value !== null);

const shorten = (names: readonly string[] | null): string =>
  names && names.length > 2 ? texts.andMore(names.slice(0, 2).join('、'), names.length) : list(names);

/** Lowest and highest price of all its scenarios, in yuan. */
export function priceSpan({ scenarios }: Solution): [string | null, string | null] {
  const byValue = (a: string, b: string) => Number(a) - Number(b);
  const low = known(scenarios.map(({ priceMin, priceMax }) => priceMin ?? priceMax)).sort(byValue)[0];
  const high = known(scenarios.map(({ priceMin, priceMax }) => priceMax ?? priceMin))
    .sort(byValue)
    .at(-1);
  return [low ?? null, high ?? null];
}

export function weeksSpan({ scenarios }: Solution): string {
  const weeks = known(scenarios.map((served) => served.weeks));
  return weeks.length > 0 ? texts.weeksRange(Math.min(...weeks), Math.max(...weeks)) : codeTexts.unsaid;
}

export function topLevel({ scenarios }: Solution): string {
  const levels = known(scenarios.map((served) => served.level));
  return levels.length > 0 ? texts.levelReached(levelName(Math.max(...levels))) : codeTexts.unsaid;
}

export const deployments = (codes: readonly string[] | null): string =>
  list(codes && codes.map((code) => label(codeTexts.deployments, code)));

export const solutionFacts = (solution: Solution): [string, string][] => [
  [texts.scenario, shorten(solution.names.scenarios)],
  [texts.level, topLevel(solution)],
  [texts.price, moneyRange(...priceSpan(solution))],
  [texts.weeks, weeksSpan(solution)],
  [texts.deployment, deployments(solution.deployment)],
  [texts.industry, shorten(solution.names.industries)],
];
