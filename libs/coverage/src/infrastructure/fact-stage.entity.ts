import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { StageCode } from '../published/stage.summary.js';
import { factVisibleTo } from './fact.entity.js';

/** That a need came to a stage, and when: a room that adds stages adds rows. */
@Entity('coverage_fact_stage')
@Index('coverage_fact_stage_seen', ['seenBy', 'stage'])
@Index('coverage_fact_stage_waited', ['stage', 'industry', 'districtCode', 'seenBy', 'waited'])
export class FactStageEntity {
  @PrimaryColumn(primaryIdColumn) id: NeedId;
  @PrimaryColumn(column('code', 'stage') as { name: string }) stage: StageCode;
  @Column(column('instant', 'at')) at: Date;
  /** Seconds since the stage before. */
  @Column(column('integer', 'waited', { nullable: true })) waited: number | null;
  @Column(column('code', 'industry')) industry: string;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'seen_by', { nullable: true })) seenBy: string | null;

  static visibleTo(scope: Scope): FindOptionsWhere<FactStageEntity>[] {
    return factVisibleTo(scope);
  }
}
