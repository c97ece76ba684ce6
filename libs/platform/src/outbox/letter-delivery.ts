import { Clock } from '@app/kernel/clock.js';
import { DomainError } from '@app/kernel/domain-error.js';
import { LetterHandler } from '@app/kernel/letter.js';
import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { instancesOf } from '../discovered.js';
import { isAway } from '../health/away.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { maskPersonal } from '../process/mask-personal.js';
import { SerialQueue } from '../serial-queue.js';
import { AWAY_MS, LEASE_MS, MOST_ATTEMPTS, MOST_CRASHES, waitAfter } from './back-off.js';
import { letterIn, OutboxEntity } from './outbox.entity.js';

const BATCH = 100;
/** Letters about different things do not wait for each other: an engine on a server answers several at once. */
const LANES = 8;

type Failure = Pick<OutboxEntity, 'id' | 'attempts' | 'lastError' | 'nextTryAt' | 'deadAt'>;

/**
 * Takes due letters and gives them to their handlers. The table is the truth, whatever carries an id to a process: who
 * takes a letter leases it, who begins counts the attempt, and only who began last may say how it ended.
 */
@Injectable()
export class LetterDelivery {
  private readonly log = new Logger(LetterDelivery.name);
  private readonly suspects = new SerialQueue();

  constructor(
    private readonly database: DatabaseEngine,
    private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
  ) {}

  /** Leases up to a batch of due letters, oldest first; those that another process is taking are passed over. */
  async take(): Promise<OutboxEntity[]> {
    const where = { nextTryAt: LessThanOrEqual(this.clock.now()) };
    // Looked for on the reader first: an idle house takes no lock.
    if (!(await this.database.reader.getRepository(OutboxEntity).existsBy(where))) return [];
    return this.database.write(async (manager) => {
      const order = { nextTryAt: 'ASC', id: 'ASC' } as const;
      const rows = await manager.find(OutboxEntity, { where, order, take: BATCH, ...this.database.passingOverLocked });
      const leased = { nextTryAt: this.leaseEnd() };
      if (rows.length > 0) await manager.update(OutboxEntity, { id: In(rows.map(({ id }) => id)) }, leased);
      return rows;
    });
  }

  /** Delivers letters that this process has taken; returns how many succeeded. */
  async deliverAll(rows: readonly OutboxEntity[]): Promise<number> {
    const fresh = rows.filter(({ attempts }) => attempts === 0);
    let sent = await this.attempt(fresh);
    // One by one: if the process dies, it is known at which.
    for (const row of rows) if (row.attempts > 0) sent += await this.attempt([row]);
    return sent;
  }

  /** Delivers the letter that an id was carried here for, unless it is sent, dead or begun by another since. */
  async deliver(id: OutboxEntity['id']): Promise<void> {
    const row = await this.database.reader.getRepository(OutboxEntity).findOneBy({ id });
    if (!row || row.sentAt || row.deadAt) return;
    // A process died at it, or at one that was under way beside it: if it dies again, it is known at which.
    const isSuspect = row.attempts > 0 && row.lastError === null;
    await (isSuspect ? this.suspects.add(() => this.attempt([row])) : this.attempt([row]));
  }

  private async attempt(rows: readonly OutboxEntity[]): Promise<number> {
    const [first] = rows;
    if (!first) return 0;
    if (first.attempts >= MOST_CRASHES && first.lastError === null) return this.bury(first);
    if (!(await this.begin(rows))) return 0;
    const attempts = first.attempts + 1;
    const failures = new Map<OutboxEntity['id'], Failure>();
    await Promise.all(
      lanesOf(rows).map(async (lane) => {
        for (const row of lane) {
          const failure = await this.handle(row, attempts);
          if (failure) failures.set(row.id, failure);
        }
      }),
    );
    const sent = rows.flatMap(({ id }) => (failures.has(id) ? [] : [id]));
    // Marked after the fact: a process that dies in between delivers these again, and handlers do not mind.
    await this.database.write(async (manager) => {
      const now = this.clock.now();
      const done = { sentAt: now, nextTryAt: null, attempts: first.attempts };
      await manager.update(OutboxEntity, { id: In(sent), attempts, sentAt: IsNull() }, done);
      for (const { id, ...changes } of failures.values()) await manager.update(OutboxEntity, { id, attempts }, changes);
    });
    return sent.length;
  }

  /** Counts the attempt before anything is done; false if somebody else has begun one of these meanwhile. */
  private async begin(rows: readonly OutboxEntity[]): Promise<boolean> {
    const attempts = rows[0]?.attempts ?? 0;
    const held = { id: In(rows.map(({ id }) => id)), attempts, sentAt: IsNull(), deadAt: IsNull() };
    const begun = { attempts: attempts + 1, nextTryAt: this.leaseEnd() };
    const { affected } = await this.database.write((manager) => manager.update(OutboxEntity, held, begun));
    return affected === rows.length;
  }

  private async handle(row: OutboxEntity, attempts: number): Promise<Failure | undefined> {
    try {
      for (const handler of instancesOf(this.discovery, LetterHandler)) {
        if (handler.types.includes(row.type)) await handler.handle(letterIn(row));
      }
      return undefined;
    } catch (error) {
      return this.afterFailure(row, attempts, error);
    }
  }

  private afterFailure({ id, type, subject, requestId }: OutboxEntity, attempts: number, error: unknown): Failure {
    const now = this.clock.now();
    const lastError = maskPersonal(String(error)).slice(0, 1_000);
    if (isElsewhere(error)) {
      this.log.warn(`${type} ${subject}: ${lastError}`);
      return { id, attempts: attempts - 1, lastError, nextTryAt: new Date(now.getTime() + AWAY_MS), deadAt: null };
    }
    const isDead = attempts >= MOST_ATTEMPTS;
    this.log.error(error, { letter: id, type, subject, requestId, attempts, isDead });
    const nextTryAt = isDead ? null : new Date(now.getTime() + waitAfter(attempts));
    return { id, attempts, lastError, nextTryAt, deadAt: isDead ? now : null };
  }

  private async bury({ id, type, subject, requestId, attempts }: OutboxEntity): Promise<number> {
    this.log.error('the process died at this letter again and again', { letter: id, type, subject, requestId });
    const buried = { lastError: '处理它的进程多次中断', nextTryAt: null, deadAt: this.clock.now() };
    await this.database.write((manager) => manager.update(OutboxEntity, { id, attempts, sentAt: IsNull() }, buried));
    return 0;
  }

  private leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}

/** A server is away: that says nothing against the letter, however long it lasts. */
const isElsewhere = (error: unknown): boolean =>
  isAway(error) || (error instanceof DomainError && error.kind === 'unavailable');

/** What is about one thing stays in one lane, in its order. */
function lanesOf(rows: readonly OutboxEntity[]): OutboxEntity[][] {
  const lanes: OutboxEntity[][] = Array.from({ length: LANES }, () => []);
  const laneOf = new Map<string, OutboxEntity[]>();
  for (const row of rows) {
    const lane = laneOf.get(row.subject) ?? lanes[laneOf.size % LANES] ?? [];
    laneOf.set(row.subject, lane);
    lane.push(row);
  }
  return lanes;
}
