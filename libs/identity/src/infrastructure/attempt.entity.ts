import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';

/** Failures in a row of one account from one source, or of one source; the id is derived from these, none is kept. */
@Entity('identity_attempt')
export class AttemptEntity {
  @PrimaryColumn(primaryIdColumn) id: Id<'attempt'>;
  @Column(column('integer', 'failures')) failures: number;
  @Column(column('instant', 'last_at')) lastAt: Date;
  @Column(column('instant', 'blocked_until', { nullable: true })) blockedUntil: Date | null;
  /** When the account last came in from there: such a pair is not held up by its neighbours. */
  @Column(column('instant', 'succeeded_at', { nullable: true })) succeededAt: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<AttemptEntity>[] {
    return scope.open<FindOptionsWhere<AttemptEntity>>({ bureau: () => [{}] });
  }
}
