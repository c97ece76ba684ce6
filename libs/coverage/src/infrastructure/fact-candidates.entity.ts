import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { Candidate } from '../published/fact.summary.js';
import { factVisibleTo } from './fact.entity.js';

/** The qualified solutions of a need: the edges of the graph, and how a changed solution finds its needs. */
@Entity('coverage_fact_candidates')
export class FactCandidatesEntity {
  @PrimaryColumn(primaryIdColumn) id: NeedId;
  @Column(column('code', 'seen_by', { nullable: true })) seenBy: string | null;
  @Column(column('json', 'candidates')) candidates: readonly Candidate[];

  static visibleTo(scope: Scope): FindOptionsWhere<FactCandidatesEntity>[] {
    return factVisibleTo(scope);
  }
}
