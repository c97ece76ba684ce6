import type { Need } from '../../api/types.js';
import { codeTexts, levelName } from '../../texts/codes.js';
import { factTexts as texts } from '../../texts/finder.js';
import { moneyRange } from '../../texts/format.js';

/** '一级 → 二级', or whichever of the two is said. */
export function levelStep({ currentLevel, targetLevel }: Pick<Need, 'currentLevel' | 'targetLevel'>): string {
  if (currentLevel === null && targetLevel === null) return codeTexts.unsaid;
  return texts.levelStep(levelName(currentLevel), levelName(targetLevel));
}

export const scenarioOf = (need: Need): string => need.ownWords ?? need.names.scenario;

export const needFacts = (need: Need): [string, string][] => [
  [texts.industry, need.names.industry],
  [texts.scenario, scenarioOf(need)],
  [texts.level, levelStep(need)],
  [texts.budget, moneyRange(need.budgetMin, need.budgetMax)],
  [texts.wanted, need.wantedOn ?? codeTexts.unsaid],
  [texts.district, need.names.district],
];
