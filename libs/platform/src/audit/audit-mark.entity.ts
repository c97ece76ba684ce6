import { Column, Entity, PrimaryColumn } from 'typeorm';
import { column, primaryIdColumn } from '../persistence/columns.js';

export const MARK_ID = 'audit_mark';

/** Where the chain begins and where it ends: one row, so that links missing at either end are missed. */
@Entity('platform_audit_mark')
export class AuditMarkEntity {
  @PrimaryColumn(primaryIdColumn) id: typeof MARK_ID;
  /** The last link that was purged; 0 and empty where none was. */
  @Column(column('integer', 'purged_seq')) purgedSeq: number;
  @Column(column('token', 'purged_hash')) purgedHash: string;
  /** The last link. */
  @Column(column('integer', 'seq')) seq: number;
  @Column(column('token', 'hash')) hash: string;
  @Column(column('token', 'mac')) mac: string;
}
