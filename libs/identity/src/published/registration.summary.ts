import type { Id } from '@app/kernel/id.js';
import type { OrganisationId } from './organisation.summary.js';

export type RegistrationId = Id<'reg'>;
export type RegistrationStatus = 'submitted' | 'approved' | 'rejected';
export const REGISTRATION_KINDS = ['enterprise', 'provider'] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** An organisation asks to be let in. Once it is decided the contact's values are gone: an approved one has an account. */
export interface RegistrationSummary {
  readonly id: RegistrationId;
  readonly version: number;
  readonly status: RegistrationStatus;
  readonly kind: RegistrationKind;
  readonly name: string;
  readonly creditCode: string;
  /** '' of a provider, which works for the whole city. */
  readonly districtCode: string;
  readonly account: string | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Why it was rejected. */
  readonly reason: string | null;
  readonly organisationId: OrganisationId | null;
  readonly submittedAt: Date;
  readonly changedAt: Date;
  readonly changedBy: Id;
}
