import type { Id } from '@app/kernel/id.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { column, primaryIdColumn } from '../persistence/columns.js';
import type { JsonColumn } from '../persistence/columns.js';

/** What a request with a key was answered, written in the very transaction of its effect. */
@Entity('platform_idempotency')
@Index('platform_idempotency_expiry', ['expiresAt'])
export class IdempotencyEntity {
  /** Derived from the actor and the key: two people may choose the same key. */
  @PrimaryColumn(primaryIdColumn) id: Id<'key'>;
  /** sha256 of what was asked, in hexadecimal. */
  @Column(column('token', 'request_hash')) requestHash: string;
  /** Null inside the transaction only, until the effect is there. */
  @Column(column('integer', 'status_code', { nullable: true })) statusCode: number | null;
  @Column(column('json', 'reply', { nullable: true })) reply: JsonColumn;
  @Column(column('instant', 'created_at')) createdAt: Date;
  @Column(column('instant', 'expires_at')) expiresAt: Date;
}
