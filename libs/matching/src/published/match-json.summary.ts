import { needJson } from '@app/adaptation/published/need-json.summary.js';
import { solutionJson } from '@app/adaptation/published/solution-json.summary.js';
import type { Exclusion, Match, NeedMatches, SolutionMatches } from './match.summary.js';

function matchJson({ score, band, qualified, gates, evidence }: Match) {
  return { score, band, qualified, evidence: [...evidence], gates: [...gates] };
}

const said = ({ title, code, reason }: Exclusion) => ({ title, code, reason });

/** Solutions for a need, at the doors. */
export function needMatchesJson({ need, weights, total, results, excluded, preview }: NeedMatches) {
  return {
    need: needJson(need),
    weights,
    total,
    results: results.map((match) => ({
      solutionId: match.solutionId,
      ...matchJson(match),
      solution: solutionJson(match.solution),
    })),
    excluded: excluded.map((exclusion) => ({ solutionId: exclusion.id, ...said(exclusion) })),
    preview,
  };
}

/** Needs for a solution, at the doors. */
export function solutionMatchesJson({ solution, weights, total, results, excluded, preview }: SolutionMatches) {
  return {
    solution: solutionJson(solution),
    weights,
    total,
    results: results.map((match) => ({ needId: match.needId, ...matchJson(match), need: needJson(match.need) })),
    excluded: excluded.map((exclusion) => ({ needId: exclusion.id, ...said(exclusion) })),
    preview,
  };
}
