import { Column, Entity, PrimaryColumn } from 'typeorm';
import { column, primaryIdColumn } from '../persistence/columns.js';

/** Whose turn something is, and until when, if that process says nothing more. */
@Entity('platform_lease')
export class LeaseEntity {
  /** What is done in turns. */
  @PrimaryColumn(primaryIdColumn) id: string;
  @Column(column('id', 'holder')) holder: string;
  @Column(column('instant', 'until')) until: Date;
}
