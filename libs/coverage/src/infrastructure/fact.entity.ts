import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedId, NeedKind } from '@app/adaptation/published/need.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { StageCode } from '../published/stage.summary.js';

/** One published need, narrow on purpose: the pictures read every row. */
@Entity('coverage_fact')
@Index('coverage_fact_seen', ['seenBy', 'id'])
@Index('coverage_fact_counted', [
  'enterpriseId',
  'districtCode',
  'industry',
  'month',
  'scenario',
  'seenBy',
  'stageRank',
  'providers',
])
export class FactEntity {
  @PrimaryColumn(primaryIdColumn) id: NeedId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'kind')) kind: NeedKind;
  @Column(column('code', 'industry')) industry: string;
  @Column(column('code', 'scenario')) scenario: string;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'seen_by', { nullable: true })) seenBy: string | null;
  @Column(column('code', 'month')) month: string;
  @Column(column('integer', 'solutions')) solutions: number;
  @Column(column('integer', 'providers')) providers: number;
  @Column(column('code', 'stage')) stage: StageCode;
  @Column(column('integer', 'stage_rank')) stageRank: number;
  @Column(column('id', 'enterprise_id')) enterpriseId: EnterpriseId;
  @Column(column('id', 'collector', { nullable: true })) collector: ProviderId | null;
  @Column(column('id', 'chosen_provider', { nullable: true })) chosenProvider: ProviderId | null;
  @Column(column('code', 'level_step')) levelStep: string;
  @Column(column('instant', 'published_at')) publishedAt: Date;
  @Column(column('day', 'wanted_on', { nullable: true })) wantedOn: CalendarDay | null;

  /** Who may see the need itself, of the offices; to others it would tell of rivals. */
  static visibleTo(scope: Scope): FindOptionsWhere<FactEntity>[] {
    return factVisibleTo(scope);
  }
}

type FactWhere = FindOptionsWhere<{ id: NeedId; seenBy: string | null }>;

/** Shared by all that hangs on a fact. */
export function factVisibleTo(scope: Scope): FactWhere[] {
  return scope.open<FactWhere>({
    district: (seenBy) => [{ seenBy }],
    bureau: () => [{}],
  });
}
