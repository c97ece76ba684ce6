import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { Origin } from '../published/origin.summary.js';
import type { Capacity, ProviderCategory, ProviderId, ProviderStatus } from '../published/provider.summary.js';

const optional = { nullable: true };

@Entity('adaptation_provider')
@Index('adaptation_provider_ref', ['ref'], { unique: true })
@Index('adaptation_provider_credit_code', ['creditCode'], { unique: true })
export class ProviderEntity {
  @PrimaryColumn(primaryIdColumn) id: ProviderId;
  @Column(column('code', 'ref', optional)) ref: string | null;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'status')) status: ProviderStatus;
  @Column(column('title', 'name')) name: string;
  @Column(column('code', 'credit_code', optional)) creditCode: string | null;
  @Column(column('json', 'categories')) categories: readonly ProviderCategory[];
  @Column(column('json', 'districts', optional)) districts: readonly string[] | null;
  @Column(column('day', 'roster_from', optional)) rosterFrom: CalendarDay | null;
  @Column(column('day', 'roster_to', optional)) rosterTo: CalendarDay | null;
  @Column(column('json', 'capacity', optional)) capacity: Capacity | null;
  @Column(column('json', 'origin', optional)) origin: Origin | null;
  @Column(column('instant', 'recorded_at')) recordedAt: Date;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  /** The roster is published for everyone to read. */
  static visibleTo(scope: Scope): FindOptionsWhere<ProviderEntity>[] {
    return scope.open<FindOptionsWhere<ProviderEntity>>({
      public: () => [{}],
      organisation: (id) => [{ id: id as ProviderId }],
      bureau: () => [{}],
    });
  }
}
