import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { DatabaseEngine, driverCodeOf } from '../persistence/database-engine.js';
import { Rounds } from '../rounds.js';
import { AuditKey } from './audit-key.js';
import { AuditMarkEntity, MARK_ID } from './audit-mark.entity.js';
import { BATCH } from './audit-rows.js';
import { AuditSealEntity, AuditUnsealedEntity } from './audit-seal.entity.js';
import { AuditEntity } from './audit.entity.js';

const ROUND_MS = 500;

/** Another process has lengthened the chain since we looked. */
class Overtaken extends Error {}

/** Chains what is committed and not yet sealed, twice a second: writers never wait for the end of the chain. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(() => this.sealAll(), new Logger(AuditSealer.name));

  constructor(
    private readonly database: DatabaseEngine,
    private readonly key: AuditKey,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(ROUND_MS);
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.end();
  }

  /** Seals until nothing waits; returns how many were sealed here. Throws where the mark was tampered with. */
  async drain(): Promise<number> {
    return (await this.rounds.run()) ?? 0;
  }

  private async sealAll(): Promise<number> {
    let sealed = 0;
    for (;;) {
      // Looked for on the reader first: an idle house takes no lock.
      if (!(await this.database.reader.getRepository(AuditUnsealedEntity).exists())) return sealed;
      try {
        sealed += await this.database.write((manager) => this.seal(manager));
      } catch (error) {
        // Another is at the end of the chain: the next round is soon.
        if (error instanceof Overtaken || driverCodeOf(error) === 'ER_LOCK_WAIT_TIMEOUT') return sealed;
        throw error;
      }
    }
  }

  private async seal(manager: EntityManager): Promise<number> {
    const mark = await manager.findOneBy(AuditMarkEntity, { id: MARK_ID });
    // Going on from a mark that somebody has moved would hide what they have cut off.
    if (mark && !this.key.holdsMark(mark)) throw new Error('the mark of the audit chain was tampered with');
    const waiting = await manager.find(AuditUnsealedEntity, { order: { id: 'ASC' }, take: BATCH });
    const ids = waiting.map(({ id }) => id);
    const macs = await this.macsOf(manager, ids);
    let { seq, hash } = mark ?? { seq: 0, hash: '' };
    const seals = ids.map((auditId) => {
      seq += 1;
      hash = this.key.sealOf(hash, { seq, auditId }, macs.get(auditId) ?? '');
      return { seq, auditId, hash };
    });
    // First, so that of two processes the second waits here, and then goes away.
    await this.moveMark(manager, mark, { seq, hash });
    await manager.insert(AuditSealEntity, seals);
    await manager.delete(AuditUnsealedEntity, { id: In(ids) });
    return ids.length;
  }

  private async macsOf(manager: EntityManager, ids: AuditEntity['id'][]): Promise<Map<string, string>> {
    const select = { id: true, mac: true };
    const rows = await manager.find(AuditEntity, { select, where: { id: In(ids) } });
    return new Map(rows.map(({ id, mac }) => [id, mac]));
  }

  private async moveMark(manager: EntityManager, old: AuditMarkEntity | null, end: { seq: number; hash: string }) {
    const from = old ?? { purgedSeq: 0, purgedHash: '' };
    const mark = { id: MARK_ID, purgedSeq: from.purgedSeq, purgedHash: from.purgedHash, ...end } as const;
    const signed = { ...mark, mac: this.key.markOf(mark) };
    if (!old) {
      if ((await this.database.insertUnlessThere(manager, AuditMarkEntity, signed)) !== 'inserted') {
        throw new Overtaken();
      }
      return;
    }
    const { affected } = await manager.update(AuditMarkEntity, { id: MARK_ID, mac: old.mac }, signed);
    if (affected !== 1) throw new Overtaken();
  }
}
