import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { TargetId } from '../published/target.summary.js';

/** What the bureau plans for one industry in one district: the id is made of the two, so there is one of each. */
@Entity('coverage_target')
export class TargetEntity {
  @PrimaryColumn(primaryIdColumn) id: TargetId;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'industry')) industry: string;
  @Column(column('integer', 'enterprises', { nullable: true })) enterprises: number | null;
  @Column(column('integer', 'needs', { nullable: true })) needs: number | null;
  @Column(column('integer', 'version')) version: number;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  static visibleTo(scope: Scope): FindOptionsWhere<TargetEntity>[] {
    return scope.open<FindOptionsWhere<TargetEntity>>({
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
    });
  }
}
