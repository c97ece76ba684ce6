import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { CoverageResult, CoverageRunId, RunKind, Supposition } from '../published/coverage-run.summary.js';

/** A finished run. There is no row of one that is under way, was cancelled or died: that is its job's to tell. */
@Entity('coverage_run')
@Index('coverage_run_kind', ['kind', 'id'])
export class CoverageRunEntity {
  @PrimaryColumn(primaryIdColumn) id: CoverageRunId;
  @Column(column('code', 'kind')) kind: RunKind;
  @Column(column('id', 'parent_id', { nullable: true })) parentId: CoverageRunId | null;
  @Column(column('json', 'suppositions')) suppositions: readonly Supposition[];
  @Column(column('token', 'snapshot_hash')) snapshotHash: string;
  @Column(column('token', 'result_hash')) resultHash: string;
  @Column(column('integer', 'letters')) letters: number;
  @Column(column('day', 'day')) day: CalendarDay;
  @Column(column('integer', 'needs')) needs: number;
  @Column(column('integer', 'candidates')) candidates: number;
  @Column(column('integer', 'reachable')) reachable: number;
  @Column(column('integer', 'unmet')) unmet: number;
  @Column(column('json', 'result')) result: CoverageResult;
  @Column(column('id', 'started_by')) startedBy: Id;
  @Column(column('instant', 'at')) at: Date;

  /** The whole city's; an office is shown its own part of a real one. */
  static visibleTo(scope: Scope): FindOptionsWhere<CoverageRunEntity>[] {
    return scope.open<FindOptionsWhere<CoverageRunEntity>>({
      district: () => [{ kind: 'real' }],
      bureau: () => [{}],
    });
  }
}
