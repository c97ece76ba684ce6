import type { Id } from '@app/kernel/id.js';
import type { Money } from '@app/kernel/money.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type {
  EnterpriseId,
  EnterpriseSize,
  EnterpriseStatus,
  Exclusions,
  Rating,
} from '../published/enterprise.summary.js';
import type { Origin } from '../published/origin.summary.js';
import type { ProviderId } from '../published/provider.summary.js';

const optional = { nullable: true };

@Entity('adaptation_enterprise')
@Index('adaptation_enterprise_credit_code', ['creditCode'], { unique: true })
@Index('adaptation_enterprise_ref', ['ref'], { unique: true })
@Index('adaptation_enterprise_collector', ['collectorId', 'id'])
@Index('adaptation_enterprise_district', ['districtCode', 'id'])
export class EnterpriseEntity {
  @PrimaryColumn(primaryIdColumn) id: EnterpriseId;
  @Column(column('code', 'ref', optional)) ref: string | null;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'status')) status: EnterpriseStatus;
  @Column(column('title', 'name')) name: string;
  @Column(column('code', 'credit_code')) creditCode: string;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'industry')) industry: string;
  @Column(column('code', 'size', optional)) size: EnterpriseSize | null;
  @Column(column('code', 'batch')) batch: string;
  @Column(column('integer', 'staff', optional)) staff: number | null;
  @Column(column('money', 'revenue_fen', optional)) revenue: Money | null;
  @Column(column('json', 'exclusions')) exclusions: Exclusions;
  @Column(column('json', 'ratings')) ratings: readonly Rating[];
  /** Sealed: who may answer the phone is nobody's who reads the table. */
  @Column(column('text', 'contacts')) contacts: string;
  @Column(column('id', 'collected_by', optional)) collectedBy: ProviderId | null;
  @Column(column('id', 'collector_id', optional)) collectorId: ProviderId | null;
  @Column(column('json', 'contacts_to', optional)) contactsTo: readonly ProviderId[] | null;
  @Column(column('json', 'origin', optional)) origin: Origin | null;
  @Column(column('instant', 'recorded_at')) recordedAt: Date;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  static visibleTo(scope: Scope): FindOptionsWhere<EnterpriseEntity>[] {
    return scope.open<FindOptionsWhere<EnterpriseEntity>>({
      organisation: (id) => [{ id: id as EnterpriseId }, { collectorId: id as ProviderId }],
      assigned: (id) => [{ id: id as EnterpriseId }],
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
    });
  }
}
