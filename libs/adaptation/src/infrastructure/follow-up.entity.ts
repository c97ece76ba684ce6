import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { EnterpriseId } from '../published/enterprise.summary.js';
import type { FollowUpId } from '../published/follow-up.summary.js';

/** 跟踪记录: read by whoever may read the enterprise's file. */
@Entity('adaptation_follow_up')
@Index('adaptation_follow_up_enterprise', ['enterpriseId', 'id'])
export class FollowUpEntity {
  @PrimaryColumn(primaryIdColumn) id: FollowUpId;
  @Column(column('id', 'enterprise_id')) enterpriseId: EnterpriseId;
  @Column(column('day', 'on_day')) on: CalendarDay;
  @Column(column('code', 'stage')) stage: string;
  @Column(column('note', 'progress')) progress: string;
  @Column(column('note', 'problem', { nullable: true })) problem: string | null;
  @Column(column('note', 'next_step', { nullable: true })) nextStep: string | null;
  @Column(column('code', 'responsible', { nullable: true })) responsible: string | null;
  @Column(column('id', 'recorded_by')) recordedBy: Id;
  @Column(column('instant', 'recorded_at')) recordedAt: Date;

  /** Asked for with the id of a file that the reader sees: it has no visibility of its own. */
  static visibleTo(scope: Scope): FindOptionsWhere<FollowUpEntity>[] {
    return scope.grants.length > 0 ? [{}] : [];
  }
}
