import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonId } from '../published/person.summary.js';

/** The authenticator app of a person. */
@Entity('identity_second_factor')
export class SecondFactorEntity {
  /** The person's own. */
  @PrimaryColumn(primaryIdColumn) id: PersonId;
  @Column(column('text', 'secret')) secret: string;
  @Column(column('instant', 'confirmed_at', { nullable: true })) confirmedAt: Date | null;
  @Column(column('integer', 'last_step')) lastStep: number;
  /** sha256 of the recovery codes that are left. */
  @Column(column('json', 'recovery')) recovery: readonly string[];
}
