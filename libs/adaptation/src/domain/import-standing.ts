import type { Enterprise } from './enterprise.js';
import type { Need } from './need.js';
import type { Provider } from './provider.js';

// What people have said here since the file was written stands, whatever the file still says.

type Collected = Pick<Need, 'collectedBy' | 'collectorId'>;

/** Who may look on: a view that the enterprise has ended stays ended, unless somebody else collects. */
const collectorOf = (before: Collected, said: Collected) =>
  before.collectedBy === said.collectedBy ? before.collectorId : said.collectorId;

export const standingNeed = (before: Need, said: Need): Partial<Need> => ({
  collectorId: collectorOf(before, said),
  openedTo: before.openedTo,
});

/** A rating is mended by the same rater's of the same day and edition; no other is lost. */
export function standingFile(before: Enterprise, said: Enterprise): Partial<Enterprise> {
  const keyOf = ({ rater, edition, ratedOn }: Enterprise['ratings'][number]) => `${rater} ${edition} ${ratedOn}`;
  const inFile = new Set(said.ratings.map(keyOf));
  const given = before.ratings.filter((rating) => !inFile.has(keyOf(rating)));
  return {
    collectorId: collectorOf(before, said),
    contactsTo: before.contactsTo,
    ratings: [...said.ratings, ...given],
  };
}

/** The newer word about free hands holds. */
export function standingProvider(before: Provider, said: Provider): Partial<Provider> {
  const isNewer = before.capacity && before.capacity.declaredOn > (said.capacity?.declaredOn ?? '');
  return isNewer ? { capacity: before.capacity } : {};
}
