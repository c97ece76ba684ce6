import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { OrganisationId } from '../published/organisation.summary.js';
import type { RegistrationId, RegistrationKind, RegistrationStatus } from '../published/registration.summary.js';

const optional = { nullable: true };

@Entity('identity_registration')
@Index('identity_registration_open', ['openKey'], { unique: true })
@Index('identity_registration_district', ['districtCode', 'id'])
export class RegistrationEntity {
  @PrimaryColumn(primaryIdColumn) id: RegistrationId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'status')) status: RegistrationStatus;
  @Column(column('code', 'kind')) kind: RegistrationKind;
  @Column(column('title', 'name')) name: string;
  @Column(column('code', 'credit_code')) creditCode: string;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'account', optional)) account: string | null;
  @Column(column('title', 'contact_name', optional)) contactName: string | null;
  /** Sealed, as the email is. */
  @Column(column('text', 'phone', optional)) phone: string | null;
  @Column(column('text', 'email', optional)) email: string | null;
  @Column(column('note', 'reason', optional)) reason: string | null;
  @Column(column('id', 'organisation_id', optional)) organisationId: OrganisationId | null;
  /** sha256 of the receipt that the applicant asks with. */
  @Column(column('token', 'receipt')) receipt: string;
  /** Kind and credit code while it is open, then null: unique, so that nobody asks twice at once. */
  @Column(column('title', 'open_key', optional)) openKey: string | null;
  @Column(column('instant', 'submitted_at')) submittedAt: Date;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  static visibleTo(scope: Scope): FindOptionsWhere<RegistrationEntity>[] {
    return scope.open<FindOptionsWhere<RegistrationEntity>>({
      district: (districtCode) => [{ districtCode, kind: 'enterprise' }],
      bureau: () => [{}],
      accounts: () => [{}],
    });
  }
}
