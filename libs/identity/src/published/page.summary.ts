import type { MembershipSummary } from './membership.summary.js';
import type { PersonSummary } from './person.summary.js';

export type Direction = 'ASC' | 'DESC';

/** Some of what a reader may see, and how many there are of these in all. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** With the name of the organisation that the person belongs to. */
export interface ListedPerson extends PersonSummary {
  readonly organisation: string;
  /** Has a password by now; who never redeemed a first code has none. */
  readonly isActivated: boolean;
}

/** With the names of both. */
export interface ListedMembership extends MembershipSummary {
  readonly person: string;
  readonly account: string;
  readonly organisation: string;
}
