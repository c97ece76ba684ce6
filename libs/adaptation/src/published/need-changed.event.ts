import type { Letter } from '@app/kernel/letter.js';
import type { NeedId } from './need.summary.js';

/** Recorded, revised or moved: which, the trail says. */
export const NEED_CHANGED = 'adaptation.need-changed';
export type NeedChanged = Letter<typeof NEED_CHANGED, NeedId>;
export const NEED_LETTERS = [NEED_CHANGED] as const;
