import type { Difference } from '@app/kernel/audit-entry.js';
import type { FrozenMatch, PairSummary } from '../published/pair.summary.js';
import type { Moved } from './pair.js';

/** What the trail says of a move. */
export function pairDifference(pair: PairSummary, moved: Moved, match?: FrozenMatch): Difference {
  return {
    ...(moved.status !== pair.status && { status: { from: pair.status, to: moved.status } }),
    ...(moved.agreedBy.length !== pair.agreedBy.length && {
      agreedBy: { from: pair.agreedBy.join(' '), to: moved.agreedBy.join(' ') },
    }),
    // The sentence is in the record: the trail, which forgets nothing, only says that there is one.
    ...(moved.interest !== pair.interest && { sentence: { to: '（已填写）' } }),
    ...(moved.interest !== pair.interest && { freeCapacity: { to: String(moved.interest?.freeCapacity) } }),
    ...(match &&
      match.score !== pair.match.score && {
        score: { from: String(pair.match.score), to: String(match.score) },
      }),
  };
}
