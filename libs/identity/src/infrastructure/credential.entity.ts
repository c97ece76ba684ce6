import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { PersonId } from '../published/person.summary.js';

/** By what a person proves to be that person. Read by its store alone; nothing of it leaves the room. */
@Entity('identity_credential')
export class CredentialEntity {
  /** The person's own. */
  @PrimaryColumn(primaryIdColumn) id: PersonId;
  @Column(column('title', 'password_hash')) passwordHash: string;
  @Column(column('instant', 'password_set_at')) passwordSetAt: Date;
  /** Set by somebody else: to be replaced at the first login. */
  @Column(column('flag', 'must_change')) mustChange: boolean;

  static visibleTo(scope: Scope): FindOptionsWhere<CredentialEntity>[] {
    return scope.open<FindOptionsWhere<CredentialEntity>>({ bureau: () => [{}] });
  }
}
