import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { MembershipId, PersonRole } from '../published/membership.summary.js';
import type { PersonId } from '../published/person.summary.js';

@Entity('identity_membership')
@Index('identity_membership_once', ['personId', 'organisationId', 'programme'], { unique: true })
@Index('identity_membership_holder', ['holderId', 'id'])
@Index('identity_membership_district', ['districtCode', 'id'])
export class MembershipEntity {
  @PrimaryColumn(primaryIdColumn) id: MembershipId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('id', 'person_id')) personId: PersonId;
  @Column(column('id', 'organisation_id')) organisationId: OrganisationId;
  @Column(column('code', 'programme')) programme: string;
  @Column(column('json', 'roles')) roles: readonly PersonRole[];
  @Column(column('json', 'capabilities', { nullable: true })) capabilities: readonly Capability[] | null;
  @Column(column('day', 'valid_from')) from: CalendarDay;
  @Column(column('day', 'valid_until', { nullable: true })) until: CalendarDay | null;
  @Column(column('instant', 'ended_at', { nullable: true })) endedAt: Date | null;
  @Column(column('id', 'holder_id')) holderId: Id;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  static visibleTo(scope: Scope): FindOptionsWhere<MembershipEntity>[] {
    return scope.open<FindOptionsWhere<MembershipEntity>>({
      organisation: (holderId) => [{ holderId }],
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
      accounts: () => [{}],
    });
  }
}
