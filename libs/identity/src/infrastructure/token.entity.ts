import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { MembershipId } from '../published/membership.summary.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';
import type { TokenId } from '../published/token.summary.js';

/** Read by its store alone. */
@Entity('identity_token')
@Index('identity_token_digest', ['tokenDigest'], { unique: true })
@Index('identity_token_person', ['personId', 'id'])
export class TokenEntity {
  @PrimaryColumn(primaryIdColumn) id: TokenId;
  /** sha256 of the token, in hexadecimal. */
  @Column(column('token', 'token_digest')) tokenDigest: string;
  @Column(column('id', 'person_id')) personId: PersonId;
  @Column(column('id', 'membership_id')) membershipId: MembershipId;
  @Column(column('integer', 'membership_version')) membershipVersion: number;
  @Column(column('id', 'organisation_id')) organisationId: OrganisationId;
  @Column(column('title', 'name')) name: string;
  @Column(column('json', 'capabilities')) capabilities: readonly Capability[];
  @Column(column('day', 'valid_until')) until: CalendarDay;
  @Column(column('day', 'last_used_on', { nullable: true })) lastUsedOn: CalendarDay | null;
  @Column(column('instant', 'created_at')) createdAt: Date;
  @Column(column('instant', 'ended_at', { nullable: true })) endedAt: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<TokenEntity>[] {
    return scope.open<FindOptionsWhere<TokenEntity>>({ bureau: () => [{}] });
  }
}
