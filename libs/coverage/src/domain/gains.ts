import type { Gain } from '../published/coverage-run.summary.js';
import type { Solved } from './coverage.js';

/** Exactly, of any number of places. */
export const gainWith = (places: number, { most }: Pick<Gain, 'most'>): number => Math.min(places, most);

/** Of a new provider that serves these needs. */
export function gainOfServing({ needs, network }: Solved, serves: (need: Solved['needs'][number]) => boolean): Gain {
  const served = Uint8Array.from(needs, (need) => Number(serves(need)));
  // Who is not on the source's side of the cut cannot be reached: nothing to gain, and nothing to compute.
  const reached = served.some((one, at) => one === 1 && network.reachesNeed(at));
  return asGain(reached ? network.gainOfServing(served) : 0);
}

/** Of more places with a provider that there is. */
export function gainOfPlaces({ network }: Solved, provider: number): Gain {
  return asGain(network.reachesProvider(provider) ? network.gainOfPlaces(provider) : 0);
}

const asGain = (most: number): Gain => ({ one: gainWith(1, { most }), most });
