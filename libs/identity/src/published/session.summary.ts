import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import type { PersonRole } from './membership.summary.js';
import type { OrganisationId } from './organisation.summary.js';

export type SessionId = Id<'session'>;

/** `full`; or good only for choosing another password, or for setting up the second factor. */
export type Standing = 'full' | 'password' | 'second_factor';

/** One login, as its owner lists it. */
export interface SessionSummary {
  readonly id: SessionId;
  readonly organisationId: OrganisationId;
  readonly source: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Whoever holds the token, as of now. */
export interface LiveSession {
  readonly id: SessionId;
  readonly organisationId: OrganisationId;
  /** Role `anonymous` where the standing is not full: sees what is public. */
  readonly actor: Actor;
  readonly roles: readonly PersonRole[];
  readonly standing: Standing;
  /** Not noted for a minute: the door should say that the session is in use. */
  readonly isStale: boolean;
}
