import type { Id } from '@app/kernel/id.js';
import type { AccountStatus, OrganisationId } from './organisation.summary.js';

export type PersonId = Id<'user'>;

/** A person with an account. Name, phone and email are personal: see domain/personal-fields.ts. */
export interface PersonSummary {
  readonly id: PersonId;
  readonly version: number;
  readonly status: AccountStatus;
  /** What is typed at the login; lower case. */
  readonly account: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Made up, for a demo. */
  readonly isDemo: boolean;
  /** Where the person belongs; who may see the person follows from it. */
  readonly organisationId: OrganisationId;
  readonly changedAt: Date;
  readonly changedBy: Id;
}
