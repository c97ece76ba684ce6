import type { Actor, Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { MembershipId, PersonRole } from './membership.summary.js';
import type { OrganisationId } from './organisation.summary.js';
import type { PersonId } from './person.summary.js';

export type TokenId = Id<'token'>;

/** A key for a program of a person, good for some capabilities until a day (inclusive). The key itself is not kept. */
export interface TokenSummary {
  readonly id: TokenId;
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly capabilities: readonly Capability[];
  readonly until: CalendarDay;
  readonly lastUsedOn: CalendarDay | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** Whoever holds the token, as of now. */
export interface LiveToken {
  readonly id: TokenId;
  readonly actor: Actor;
  readonly roles: readonly PersonRole[];
  /** Not noted today: the door should say that it is in use. */
  readonly isStale: boolean;
}
