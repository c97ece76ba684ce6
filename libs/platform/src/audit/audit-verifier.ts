import type { Id } from '@app/kernel/id.js';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { AuditKey } from './audit-key.js';
import { AuditMarkEntity, MARK_ID } from './audit-mark.entity.js';
import { auditRows, BATCH } from './audit-rows.js';
import { AuditSealEntity, AuditUnsealedEntity } from './audit-seal.entity.js';
import { AuditEntity } from './audit.entity.js';

/**
 * row-altered: not as it was written, or written by somebody without the key; row-missing: sealed and gone;
 * row-unsealed: in no link, and not waiting for one; seal-altered, seal-missing, seal-foreign: a link (`seal 7`,
 * `seal 7-9`); mark-altered: where the chain begins or ends was changed.
 */
export type AuditFlaw =
  'row-altered' | 'row-missing' | 'row-unsealed' | 'seal-altered' | 'seal-missing' | 'seal-foreign' | 'mark-altered';

export interface AuditVerdict {
  /** Rows that were looked at, and how many of them the chain holds. The others wait for it, under their MAC only. */
  readonly rows: number;
  readonly sealed: number;
  /** Where the chain ends: kept elsewhere, it shows later whether the whole database was set back. */
  readonly end: { readonly seq: number; readonly hash: string };
  readonly broken: readonly { readonly id: string; readonly what: AuditFlaw }[];
}

class Findings {
  rows = 0;
  sealed = 0;
  readonly broken: { id: string; what: AuditFlaw }[] = [];

  constructor(readonly progress: (rows: number) => void) {}

  tell(id: string, what: AuditFlaw): void {
    this.broken.push({ id, what });
  }
}

/** Reads the whole trail again and names what somebody has changed. May run beside the api, not beside a purge. */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly database: DatabaseEngine,
    private readonly key: AuditKey,
  ) {}

  /** How many rows there are to read. */
  count(): Promise<number> {
    return this.database.reader.getRepository(AuditEntity).count();
  }

  /** `progress` hears how many rows have been read; what it throws ends the reading. */
  async verify(progress: (rows: number) => void = () => undefined): Promise<AuditVerdict> {
    const findings = new Findings(progress);
    const mark = await this.mark();
    const { purgedSeq, purgedHash, seq, hash } = mark ?? { purgedSeq: 0, purgedHash: '', seq: 0, hash: '' };
    if (mark && !this.key.holdsMark(mark)) findings.tell(MARK_ID, 'mark-altered');
    const last = await this.walkChain(findings, purgedSeq, purgedHash);
    this.tellGap(findings, last + 1, seq);
    // Read again: the chain may have grown under our hands, and it is never longer than its mark.
    const end = (await this.mark())?.seq ?? 0;
    if (last > end) findings.tell(mark ? span(end + 1, last) : MARK_ID, mark ? 'seal-foreign' : 'mark-altered');
    await this.walkUnsealed(findings);
    return { rows: findings.rows, sealed: findings.sealed, end: { seq, hash }, broken: findings.broken };
  }

  private mark(): Promise<AuditMarkEntity | null> {
    return this.database.reader.getRepository(AuditMarkEntity).findOneBy({ id: MARK_ID });
  }

  /** Link by link, each against the one before it as that stands: so each fault is told once. Returns the last one. */
  private async walkChain(findings: Findings, from: number, firstHash: string): Promise<number> {
    const links = this.database.reader.getRepository(AuditSealEntity);
    let [last, previous]: [number, string | undefined] = [from, firstHash];
    const [first] = await links.find({ order: { seq: 'ASC' }, take: 1 });
    if (first && first.seq <= from) findings.tell(span(first.seq, from), 'seal-foreign');
    for (;;) {
      const seals = await links.find({ where: { seq: MoreThan(last) }, order: { seq: 'ASC' }, take: BATCH });
      if (seals.length === 0) return last;
      const rows = await auditRows(
        this.database.reader.manager,
        seals.map(({ auditId }) => auditId),
      );
      for (const seal of seals) {
        // Behind a gap there is nothing to hold the next link against.
        if (this.tellGap(findings, last + 1, seal.seq - 1)) previous = undefined;
        this.judge(findings, seal, rows.get(seal.auditId), previous);
        [last, previous] = [seal.seq, seal.hash];
      }
      findings.progress(findings.rows);
    }
  }

  private judge(findings: Findings, seal: AuditSealEntity, row: AuditEntity | null | undefined, previous?: string) {
    if (row === undefined) {
      findings.tell(seal.auditId, 'row-missing');
      return;
    }
    findings.rows += 1;
    findings.sealed += 1;
    if (row === null || !this.key.holds(row)) {
      // The link was made of the MAC that this row had: it says nothing about a link of a row that is no more itself.
      findings.tell(seal.auditId, 'row-altered');
    } else if (previous !== undefined && this.key.sealOf(previous, seal, row.mac) !== seal.hash) {
      findings.tell(span(seal.seq, seal.seq), 'seal-altered');
    }
  }

  private async walkUnsealed(findings: Findings): Promise<void> {
    for (let after = ''; ;) {
      const found = await this.unsealed(after);
      if (found.length === 0) return;
      after = found.at(-1)?.id ?? after;
      const rows = await auditRows(
        this.database.reader.manager,
        found.map(({ id }) => id),
      );
      for (const { id, waiting } of found) {
        const row = rows.get(id);
        if (row === undefined) continue; // gone since: a purge
        findings.rows += 1;
        if (row === null || !this.key.holds(row)) findings.tell(id, 'row-altered');
        else if (waiting === null) findings.tell(id, 'row-unsealed');
      }
      findings.progress(findings.rows);
    }
  }

  /** One statement, so that a row sealed meanwhile is seen as waiting or not at all. */
  private unsealed(after: string): Promise<{ id: Id<'audit'>; waiting: string | null }[]> {
    return this.database.reader
      .getRepository(AuditEntity)
      .createQueryBuilder('row')
      .leftJoin(AuditSealEntity, 'seal', 'seal.auditId = row.id')
      .leftJoin(AuditUnsealedEntity, 'unsealed', 'unsealed.id = row.id')
      .select('row.id', 'id')
      .addSelect('unsealed.id', 'waiting')
      .where('seal.auditId IS NULL')
      .andWhere('row.id > :after', { after })
      .orderBy('row.id')
      .limit(BATCH)
      .getRawMany();
  }

  private tellGap(findings: Findings, from: number, to: number): boolean {
    if (from <= to) findings.tell(span(from, to), 'seal-missing');
    return from <= to;
  }
}

const span = (from: number, to: number) => (from === to ? `seal ${from}` : `seal ${from}-${to}`);
