import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';

/** A state that a record once had. Rows are added, never changed: a record's state as at a day is the last before its end. */
@Entity('adaptation_revision')
@Index('adaptation_revision_subject', ['subject', 'version'], { unique: true })
export class RevisionEntity {
  @PrimaryColumn(primaryIdColumn) id: Id<'rev'>;
  @Column(column('id', 'subject')) subject: Id;
  @Column(column('integer', 'version')) version: number;
  @Column(column('instant', 'at')) at: Date;
  @Column(column('id', 'by_id')) by: Id;
  @Column(column('json', 'snapshot')) snapshot: object;

  /** Asked for by the store of a record alone, and only where the reader sees that record itself. */
  static visibleTo(scope: Scope): FindOptionsWhere<RevisionEntity>[] {
    return scope.grants.length > 0 ? [{}] : [];
  }
}
