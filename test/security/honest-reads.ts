import { CALLERS } from '../support/city-callers.js';
import type { Honest } from '../support/honest.js';
import type { Row } from '../support/matrix.js';
import { EXPECTED } from './expected-answers.js';

/** Those who may see least first: to them most is foreign. */
const ASKERS = [
  'ent-a',
  'prov-b',
  'dist-b',
  'delegate',
  'assigned',
  'auditor',
  'security',
  'system',
  'audit',
  'bureau',
];
const MOST = 2;

/** Honest reads of a route, out of the rows of the matrix: the first that those get in by who may see little. */
export function readsOf(route: string): Honest[] {
  const rows = [EXPECTED[route] ?? []].flat() as Row[];
  const found = ASKERS.flatMap((account) => {
    const caller = CALLERS.find((one) => one.account === account);
    const row = rows.find((one) => caller && one.in.includes(caller.relationTo('a')));
    return row ? [honestOf(account, row)] : [];
  });
  return found.slice(0, MOST);
}

const honestOf = (as: string, { path, query, is }: Row): Honest => ({
  as,
  ...(path && { path }),
  ...(query && { query }),
  ...(is?.[0] !== undefined && { is: is[0] }),
});
