import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { AccountStatus, OrganisationId } from '../published/organisation.summary.js';
import type { PersonId } from '../published/person.summary.js';

@Entity('identity_person')
@Index('identity_person_account', ['account'], { unique: true })
@Index('identity_person_holder', ['holderId', 'id'])
@Index('identity_person_district', ['districtCode', 'id'])
export class PersonEntity {
  @PrimaryColumn(primaryIdColumn) id: PersonId;
  @Column(column('integer', 'version')) version: number;
  /** Grows when every session of the person has to end: disabled, password changed. */
  @Column(column('integer', 'epoch')) epoch: number;
  @Column(column('code', 'status')) status: AccountStatus;
  @Column(column('code', 'account')) account: string;
  @Column(column('title', 'name')) name: string;
  /** Sealed, as the email is. */
  @Column(column('text', 'phone', { nullable: true })) phone: string | null;
  @Column(column('text', 'email', { nullable: true })) email: string | null;
  /** Of a demo, and logged in by one click: never in production. */
  @Column(column('flag', 'is_demo')) isDemo: boolean;
  @Column(column('id', 'organisation_id')) organisationId: OrganisationId;
  /** As an actor of that organisation names it: its record of the library, else itself. */
  @Column(column('id', 'holder_id')) holderId: Id;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  static visibleTo(scope: Scope): FindOptionsWhere<PersonEntity>[] {
    return scope.open<FindOptionsWhere<PersonEntity>>({
      organisation: (holderId) => [{ holderId }],
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
      accounts: () => [{}],
    });
  }
}
