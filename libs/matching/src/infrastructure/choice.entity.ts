import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';

/** The newest choice on a need: who chooses again must have seen it. Read by its store alone. */
@Entity('matching_choice')
export class ChoiceEntity {
  @PrimaryColumn(primaryIdColumn) id: NeedId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('id', 'solution_id')) solutionId: SolutionId;
  /** As it was then: what whoever comes second is told. */
  @Column(column('title', 'solution_title')) solutionTitle: string;
  @Column(column('id', 'chosen_by')) chosenBy: Id;
  @Column(column('instant', 'chosen_at')) chosenAt: Date;

  static visibleTo(scope: Scope): FindOptionsWhere<ChoiceEntity>[] {
    return scope.open<FindOptionsWhere<ChoiceEntity>>({ bureau: () => [{}] });
  }
}
