import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';

/** One row: how far the facts have come. Who changes facts holds it. */
@Entity('coverage_state')
export class FactStateEntity {
  @PrimaryColumn(primaryIdColumn) id: Id;
  @Column(column('integer', 'letters')) letters: number;
  @Column(column('instant', 'letter_at', { nullable: true })) letterAt: Date | null;
  @Column(column('day', 'day', { nullable: true })) day: CalendarDay | null;
  @Column(column('instant', 'rebuilt_at', { nullable: true })) rebuiltAt: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<FactStateEntity>[] {
    return scope.open<FindOptionsWhere<FactStateEntity>>({ district: () => [{}], bureau: () => [{}] });
  }
}
