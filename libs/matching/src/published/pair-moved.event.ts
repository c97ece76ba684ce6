import type { Letter } from '@app/kernel/letter.js';
import type { PairId } from './pair.summary.js';

/** A step of its life: who hears it reads the pair to see which. */
export const PAIR_MOVED = 'matching.pair-moved';

export type PairMoved = Letter<typeof PAIR_MOVED, PairId>;
