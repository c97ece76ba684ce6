import { Lifecycle } from '@app/kernel/lifecycle.js';
import { PAIR_STATUS_NAMES } from '../published/pair.summary.js';
import type { PairMove, PairStatus } from '../published/pair.summary.js';

/** Not ended, and not agreed either. */
export const OPEN: readonly PairStatus[] = ['proposed', 'shortlisted', 'interested', 'chosen'];

/** Only the enterprise chooses (企业自主选择); it is agreed when both sides have said so. */
export const pairLifecycle = new Lifecycle<PairStatus, PairMove>({
  code: 'MATCHING.PAIR',
  states: PAIR_STATUS_NAMES,
  start: 'proposed',
  ends: ['agreed', 'declined', 'lapsed'],
  moves: [
    { verb: 'shortlist', from: ['proposed'], to: 'shortlisted', by: ['enterprise'] },
    { verb: 'interest', from: ['shortlisted'], to: 'interested', by: ['provider'] },
    { verb: 'choose', from: ['interested'], to: 'chosen', by: ['enterprise'] },
    { verb: 'agree', from: ['chosen'], to: 'agreed', by: ['enterprise', 'provider'] },
    { verb: 'decline', from: OPEN, to: 'declined', by: ['enterprise', 'provider'] },
    { verb: 'lapse', from: OPEN, to: 'lapsed', by: ['system', 'district', 'bureau'] },
  ],
});

/** While a pair is in one of these, its need and its solution cannot be paired again. */
export const LIVING: readonly PairStatus[] = [...OPEN, 'agreed'];

/** The choice of one and the end of another say why. */
export const WITH_REASON: readonly PairMove[] = ['choose', 'decline', 'lapse'];

/** After the first stage both sides know of each other. */
export const OPENED: readonly PairStatus[] = ['shortlisted', 'interested', 'chosen', 'agreed'];
