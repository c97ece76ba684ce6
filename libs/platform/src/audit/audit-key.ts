import { createHmac, timingSafeEqual } from 'node:crypto';
import { KEY_BYTES } from '../config/key-text.js';
import type { AuditMarkEntity } from './audit-mark.entity.js';
import type { AuditSealEntity } from './audit-seal.entity.js';
import type { AuditEntity } from './audit.entity.js';

/**
 * Signs the trail with HMAC-SM3 (GB/T 32905, GB/T 15852.2), out of Node's own OpenSSL. The links of the chain are keyed
 * too: who can write the database but has no key cannot chain it anew over what was changed.
 */
export class AuditKey {
  constructor(private readonly key: Buffer) {
    if (key.length < KEY_BYTES) throw new Error(`an audit key has at least ${KEY_BYTES} bytes`);
  }

  macOf(row: Omit<AuditEntity, 'mac'>): string {
    const { id, at, actorId, actorRole, organisationId, action, subject, difference, reason, requestId } = row;
    const who = [actorId, actorRole, organisationId];
    return this.sign(['row', id, at.toISOString(), ...who, action, subject, inOrder(difference), reason, requestId]);
  }

  /** `rowMac` is empty where the row was gone before it could be sealed. */
  sealOf(previous: string, { seq, auditId }: Pick<AuditSealEntity, 'seq' | 'auditId'>, rowMac: string): string {
    return this.sign(['seal', previous, seq, auditId, rowMac]);
  }

  markOf({ purgedSeq, purgedHash, seq, hash }: Omit<AuditMarkEntity, 'id' | 'mac'>): string {
    return this.sign(['mark', purgedSeq, purgedHash, seq, hash]);
  }

  /** Of a backup's list of contents, by its sha256. */
  backupOf(digest: string): string {
    return this.sign(['backup', digest]);
  }

  holdsBackup(digest: string, mac: string): boolean {
    return sameText(mac, this.backupOf(digest));
  }

  /** Whether the row is as it was written. */
  holds(row: AuditEntity): boolean {
    try {
      return sameText(row.mac, this.macOf(row));
    } catch {
      return false; // an instant that is none
    }
  }

  holdsMark(mark: AuditMarkEntity): boolean {
    return sameText(mark.mac, this.markOf(mark));
  }

  /** The kind of the signed thing comes first: no row passes for a link. */
  private sign(parts: readonly unknown[]): string {
    return createHmac('sm3', this.key).update(JSON.stringify(parts)).digest('hex');
  }
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(String(left)), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** As arrays, sorted by name: a database may give the names of a JSON back in another order. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return ['list', ...value.map(inOrder)];
  const said = Object.entries(value as Record<string, unknown>).filter(([, part]) => part !== undefined);
  const sorted = said.sort(([a], [b]) => (a < b ? -1 : 1));
  return ['names', ...sorted.map(([name, part]) => [name, inOrder(part)])];
}
