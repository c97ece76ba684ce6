import type { MembershipSummary } from './membership.summary.js';
import type { OrganisationSummary } from './organisation.summary.js';
import type { PersonSummary } from './person.summary.js';

/** A person and what they may act for today. */
export interface SelfSummary {
  readonly person: PersonSummary;
  readonly memberships: readonly {
    readonly membership: MembershipSummary;
    readonly organisation: OrganisationSummary;
  }[];
}

/** How a person or an organisation is named to a reader. */
export interface NamedParty {
  /** null: the reader may know for whom somebody acted, not who it was. */
  readonly person: string | null;
  readonly organisation: OrganisationSummary;
}
