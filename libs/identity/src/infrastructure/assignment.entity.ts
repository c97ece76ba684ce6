import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { AssignmentId } from '../published/assignment.summary.js';
import type { PersonId } from '../published/person.summary.js';

@Entity('identity_assignment')
@Index('identity_assignment_person', ['personId', 'enterpriseId'])
@Index('identity_assignment_enterprise', ['enterpriseId', 'id'])
export class AssignmentEntity {
  @PrimaryColumn(primaryIdColumn) id: AssignmentId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('id', 'person_id')) personId: PersonId;
  @Column(column('id', 'enterprise_id')) enterpriseId: Id;
  @Column(column('day', 'valid_from')) from: CalendarDay;
  @Column(column('day', 'valid_until')) until: CalendarDay;
  @Column(column('instant', 'declared_at', { nullable: true })) declaredAt: Date | null;
  @Column(column('flag', 'conflict', { nullable: true })) conflict: boolean | null;
  /** Personal: what binds somebody to an enterprise. */
  @Column(column('note', 'note', { nullable: true })) note: string | null;
  @Column(column('instant', 'ended_at', { nullable: true })) endedAt: Date | null;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;

  /** Who is assigned reads their own through the store, by who they are. */
  static visibleTo(scope: Scope): FindOptionsWhere<AssignmentEntity>[] {
    return scope.open<FindOptionsWhere<AssignmentEntity>>({ bureau: () => [{}] });
  }
}
