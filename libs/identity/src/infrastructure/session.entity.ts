import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { MembershipId } from '../published/membership.summary.js';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';
import type { SessionId, Standing } from '../published/session.summary.js';

/** Read by its store alone. */
@Entity('identity_session')
@Index('identity_session_token', ['tokenDigest'], { unique: true })
@Index('identity_session_person', ['personId', 'id'])
export class SessionEntity {
  @PrimaryColumn(primaryIdColumn) id: SessionId;
  /** sha256 of the token, in hexadecimal. */
  @Column(column('token', 'token_digest')) tokenDigest: string;
  @Column(column('id', 'person_id')) personId: PersonId;
  @Column(column('integer', 'epoch')) epoch: number;
  @Column(column('id', 'membership_id')) membershipId: MembershipId;
  @Column(column('integer', 'membership_version')) membershipVersion: number;
  @Column(column('id', 'organisation_id')) organisationId: OrganisationId;
  @Column(column('code', 'standing')) standing: Standing;
  @Column(column('title', 'source')) source: string;
  @Column(column('title', 'device')) device: string;
  @Column(column('integer', 'idle_minutes')) idleMinutes: number;
  @Column(column('instant', 'created_at')) createdAt: Date;
  @Column(column('instant', 'last_seen_at')) lastSeenAt: Date;
  @Column(column('instant', 'ends_at')) endsAt: Date;
  @Column(column('instant', 'ended_at', { nullable: true })) endedAt: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<SessionEntity>[] {
    return scope.open<FindOptionsWhere<SessionEntity>>({ bureau: () => [{}] });
  }
}
