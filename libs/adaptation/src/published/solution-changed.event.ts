import type { Letter } from '@app/kernel/letter.js';
import type { SolutionId } from './solution.summary.js';

/** Recorded, revised, moved, or its provider changed: which, the trail says. */
export const SOLUTION_CHANGED = 'adaptation.solution-changed';
export type SolutionChanged = Letter<typeof SOLUTION_CHANGED, SolutionId>;
export const SOLUTION_LETTERS = [SOLUTION_CHANGED] as const;
