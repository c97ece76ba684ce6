import type { Letter } from '@app/kernel/letter.js';
import type { PairId } from './pair.summary.js';

export const PAIR_PROPOSED = 'matching.pair-proposed';

export type PairProposed = Letter<typeof PAIR_PROPOSED, PairId>;
