import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { AccountStatus, OrganisationId, OrganisationKind } from '../published/organisation.summary.js';

@Entity('identity_organisation')
@Index('identity_organisation_credit_code', ['kind', 'creditCode'], { unique: true })
@Index('identity_organisation_subject', ['subjectId'], { unique: true })
@Index('identity_organisation_district', ['districtCode', 'id'])
export class OrganisationEntity {
  @PrimaryColumn(primaryIdColumn) id: OrganisationId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'status')) status: AccountStatus;
  @Column(column('code', 'kind')) kind: OrganisationKind;
  @Column(column('title', 'name')) name: string;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'credit_code', { nullable: true })) creditCode: string | null;
  @Column(column('id', 'subject_id', { nullable: true })) subjectId: Id | null;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  static visibleTo(scope: Scope): FindOptionsWhere<OrganisationEntity>[] {
    return scope.open<FindOptionsWhere<OrganisationEntity>>({
      organisation: (id) => [{ id: id as OrganisationId }, { subjectId: id }],
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
      accounts: () => [{}],
    });
  }
}
