import { houseActor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../config/app.config.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { SqlUnitOfWork } from '../persistence/sql-unit-of-work.js';
import { AuditKey } from './audit-key.js';
import { AuditMarkEntity, MARK_ID } from './audit-mark.entity.js';
import { auditRows, BATCH } from './audit-rows.js';
import { AuditSealEntity } from './audit-seal.entity.js';
import { AuditEntity } from './audit.entity.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Takes away from the old end of the chain what is older than the retention; the mark keeps the last link taken away,
 * so that the rest still verifies. It stops before the first row that is younger or not intact: what was tampered with
 * is evidence, and nobody makes a row older by hand.
 */
@Injectable()
export class AuditPurge {
  constructor(
    private readonly database: DatabaseEngine,
    private readonly clock: Clock,
    private readonly key: AuditKey,
    private readonly config: AppConfig,
  ) {}

  /** Returns how many rows went. The purge is itself in the trail. */
  async purge(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - this.config.auditRetentionDays * DAY_MS);
    let purged = 0;
    for (;;) {
      const some = await this.database.write((manager) => this.purgeSome(manager, before));
      purged += some;
      if (some < BATCH) return purged;
    }
  }

  private async purgeSome(manager: EntityManager, before: Date): Promise<number> {
    const mark = await manager.findOneBy(AuditMarkEntity, { id: MARK_ID });
    if (!mark || !this.key.holdsMark(mark)) return 0;
    const old = await this.oldest(manager, mark, before);
    const last = old.at(-1);
    if (!last) return 0;
    const moved = { purgedSeq: last.seq, purgedHash: last.hash, seq: mark.seq, hash: mark.hash };
    const signed = { ...moved, mac: this.key.markOf(moved) };
    const { affected } = await manager.update(AuditMarkEntity, { id: MARK_ID, mac: mark.mac }, signed);
    if (affected !== 1) return 0; // the sealer was faster: next time
    await manager.delete(AuditEntity, { id: In(old.map(({ auditId }) => auditId)) });
    await manager.delete(AuditSealEntity, { seq: LessThanOrEqual(last.seq) });
    await new SqlUnitOfWork(houseActor, manager, this.clock, this.key).recordQuietly({
      audit: {
        action: 'platform.purge-audit',
        subject: last.auditId,
        difference: { rows: { from: String(old.length) }, before: { to: before.toISOString() } },
      },
    });
    return old.length;
  }

  private async oldest(manager: EntityManager, mark: AuditMarkEntity, before: Date): Promise<AuditSealEntity[]> {
    const where = { seq: MoreThan(mark.purgedSeq) };
    const seals = await manager.find(AuditSealEntity, { where, order: { seq: 'ASC' }, take: BATCH });
    const rows = await auditRows(
      manager,
      seals.map(({ auditId }) => auditId),
    );
    let [seq, previous] = [mark.purgedSeq, mark.purgedHash];
    const end = seals.findIndex((seal) => {
      const row = rows.get(seal.auditId);
      const isIntact =
        row != null &&
        this.key.holds(row) &&
        seal.seq === seq + 1 &&
        seal.hash === this.key.sealOf(previous, seal, row.mac);
      [seq, previous] = [seal.seq, seal.hash];
      return !isIntact || row.at >= before;
    });
    return end === -1 ? seals : seals.slice(0, end);
  }
}
