import type { Id } from '@app/kernel/id.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { column, primaryIdColumn } from '../persistence/columns.js';

/** A link of the chain: the audit row at this place, bound to the link before it. */
@Entity('platform_audit_seal')
@Index('platform_audit_seal_row', ['auditId'], { unique: true })
export class AuditSealEntity {
  /** From 1, without a gap. */
  @PrimaryColumn({ type: 'integer', name: 'seq' }) seq: number;
  @Column(column('id', 'audit_id')) auditId: Id<'audit'>;
  @Column(column('token', 'hash')) hash: string;
}

/** An audit row that is committed and not yet in the chain. Written with it, so that nobody has to look for such rows. */
@Entity('platform_audit_unsealed')
export class AuditUnsealedEntity {
  @PrimaryColumn(primaryIdColumn) id: Id<'audit'>;
}
