import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import type { Id } from '@app/kernel/id.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { managerOf } from '../persistence/sql-unit-of-work.js';
import { IdempotencyEntity } from './idempotency.entity.js';
import { keyReused, stillInFlight } from './idempotency.errors.js';
import { keyIdOf } from './once.js';
import type { Once, Reply } from './once.js';

const KEPT_MS = 24 * 60 * 60 * 1_000;

/** Another process has written the key since we looked, or is writing it. */
class KeyTaken extends Error {}

type Claim = (work: UnitOfWork) => Promise<void>;
type Keep = (work: UnitOfWork, reply: Reply<unknown>) => Promise<void>;

/**
 * One effect for one key. Within a process the second waits for the first outside of any transaction; between processes
 * the unique row does it, written first in the transaction: a second insert of it waits for the lock of the first.
 */
@Injectable()
export class IdempotencyKeys {
  /** How long a second request waits for the reply of the first. */
  readonly patienceMs: number = 3_000;

  private readonly inFlight = new Map<Id<'key'>, Promise<unknown>>();

  constructor(
    private readonly database: DatabaseEngine,
    private readonly clock: Clock,
  ) {}

  async once<Body>(actor: Actor, { key, requestHash }: Once, attempt: (c: Claim, k: Keep) => Promise<Reply<Body>>) {
    const id = keyIdOf(actor, key);
    const deadline = performance.now() + this.patienceMs;
    // Nearly every key is new: one that is not is found taken.
    for (let isTaken = this.inFlight.has(id); ; isTaken = true) {
      const kept = isTaken ? await this.kept<Body>(id, requestHash) : undefined;
      if (kept) return { reply: kept, replayed: true };
      const patience = deadline - performance.now();
      const first = this.inFlight.get(id);
      if (first) {
        // Who has waited long enough goes away, and will not act later.
        if (!(await endsWithin(patience, first))) throw stillInFlight();
        continue;
      }
      const mine = attempt(
        (work) => this.claim(work, id, requestHash),
        (work, reply) => this.keep(work, id, reply),
      );
      this.inFlight.set(id, mine);
      try {
        return { reply: await mine, replayed: false };
      } catch (error) {
        if (!(error instanceof KeyTaken)) throw error;
        if (performance.now() > deadline) throw stillInFlight();
      } finally {
        this.inFlight.delete(id);
      }
    }
  }

  /** A key lives for a day at least; then it may go. Returns how many went. */
  async forgetExpired(): Promise<number> {
    const { affected } = await this.database.write((manager) =>
      manager.delete(IdempotencyEntity, { expiresAt: LessThan(this.clock.now()) }),
    );
    return affected ?? 0;
  }

  private async kept<Body>(id: Id<'key'>, requestHash: string): Promise<Reply<Body> | undefined> {
    const row = await this.database.reader.getRepository(IdempotencyEntity).findOneBy({ id });
    if (row?.statusCode == null) return undefined;
    if (row.requestHash !== requestHash) throw keyReused();
    return { status: row.statusCode, body: (row.reply ?? undefined) as Body };
  }

  private async claim(work: UnitOfWork, id: Id<'key'>, requestHash: string): Promise<void> {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + KEPT_MS);
    const row = { id, requestHash, statusCode: null, reply: null, createdAt, expiresAt };
    const outcome = await this.database.insertUnlessThere(managerOf(work), IdempotencyEntity, row);
    if (outcome !== 'inserted') throw new KeyTaken();
  }

  private async keep(work: UnitOfWork, id: Id<'key'>, { status, body }: Reply<unknown>): Promise<void> {
    // As it will be read again: dates as text, nothing undefined.
    const reply = JSON.stringify(body ?? null);
    const sql = 'UPDATE platform_idempotency SET status_code = ?, reply = ? WHERE id = ?';
    await managerOf(work).query(sql, [status, reply, id]);
  }
}

async function endsWithin(ms: number, first: Promise<unknown>): Promise<boolean> {
  if (ms <= 0) return false;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms, false)));
  const ended = first.then(
    () => true,
    () => true,
  );
  return Promise.race([ended, tooLate]).finally(() => clearTimeout(timer));
}
