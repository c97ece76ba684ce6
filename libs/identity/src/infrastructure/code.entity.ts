import type { Id } from '@app/kernel/id.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PersonId } from '../published/person.summary.js';

/** What a one-time code is for. Each has its own: whoever asks for a reset takes nobody's printed code away. */
export type CodePurpose = 'activation' | 'reset';

/** The open one-time code of a person for a purpose; a used one is gone. */
@Entity('identity_code')
@Index('identity_code_person', ['personId', 'purpose'], { unique: true })
export class CodeEntity {
  @PrimaryColumn(primaryIdColumn) id: Id<'code'>;
  @Column(column('id', 'person_id')) personId: PersonId;
  @Column(column('code', 'purpose')) purpose: CodePurpose;
  /** sha256 of the code, in hexadecimal. */
  @Column(column('token', 'digest')) digest: string;
  @Column(column('instant', 'expires_at')) expiresAt: Date;
}
