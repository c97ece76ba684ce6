import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { PackedSnapshot } from '../domain/snapshot.js';

/** What a run was computed of, once for all runs of the same. */
@Entity('coverage_snapshot')
export class CoverageSnapshotEntity {
  /** Made of its hash. */
  @PrimaryColumn(primaryIdColumn) id: Id<'snap'>;
  @Column(column('json', 'packed')) packed: PackedSnapshot;

  static visibleTo(scope: Scope): FindOptionsWhere<CoverageSnapshotEntity>[] {
    return scope.open<FindOptionsWhere<CoverageSnapshotEntity>>({ bureau: () => [{}] });
  }
}
