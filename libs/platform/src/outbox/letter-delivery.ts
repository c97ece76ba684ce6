import { Clock } from '@app/kernel/clock.js';
import { DomainError } from '@app/kernel/domain-error.js';
import { Gathered } from '@app/kernel/gathered.js';
import { LetterHandler } from '@app/kernel/letter.js';
import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { instancesOf } from '../discovered.js';
import { isAway } from '../health/away.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { maskPersonal } from '../process/mask-personal.js';
import { SerialQueue } from '../serial-queue.js';
import { ALONE_AFTER, AWAY_MS, FEW, FEW_AFTER, LEASE_MS, MOST_ATTEMPTS, waitAfter } from './back-off.js';
import { letterIn, OutboxEntity } from './outbox.entity.js';

const BATCH = 100;
/**
 * So many letters a process delivers at once, by the queue or without: more than its pools have connections, because most of
 * them wait for a transaction or a task that they share.
 */
export const AT_ONCE = 64;

type Failure = Pick<OutboxEntity, 'attempts' | 'lastError' | 'nextTryAt' | 'deadAt'>;

interface End {
  readonly id: OutboxEntity['id'];
  /** As they were counted when it began. */
  readonly attempts: number;
  readonly failure: Failure | undefined;
}

/**
 * Takes due letters and gives them to their handlers. The table is the truth, whatever carries an id to a process: who
 * takes a letter leases it, who begins counts the attempt, and only who began last may say how it ended.
 */
@Injectable()
export class LetterDelivery {
  private readonly log = new Logger(LetterDelivery.name);
  private readonly few = Array.from({ length: FEW }, () => new SerialQueue());
  private readonly suspects = new SerialQueue();
  private turn = 0;
  private readonly beginnings = new Gathered((rows: readonly OutboxEntity[]) => this.begin(rows));
  private readonly ends = new Gathered((ends: readonly End[]) => this.end(ends));

  /** All of them are there once the first letter is. */
  private handlers?: readonly LetterHandler[];

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
    let sent = 0;
    const attempt = async (row: OutboxEntity) => {
      if (await this.attempt(row)) sent += 1;
    };
    const isSuspect = (row: OutboxEntity) => deathsOf(row) >= ALONE_AFTER;
    await Promise.all(
      lanesOf(rows.filter((row) => !isSuspect(row))).map(async (lane) => {
        for (const row of lane) await attempt(row);
      }),
    );
    // One by one: if the process dies, it is known at which.
    for (const row of rows) if (isSuspect(row)) await attempt(row);
    return sent;
  }

  /** Delivers the letter that an id was carried here for, unless it is sent, dead or begun by another since. */
  async deliver(id: OutboxEntity['id']): Promise<void> {
    const row = await this.database.reader.getRepository(OutboxEntity).findOneBy({ id });
    if (!row || row.sentAt || row.deadAt) return;
    const attempt = () => this.attempt(row);
    await (this.queueAfter(deathsOf(row))?.add(attempt) ?? attempt());
  }

  /** Where it waits for others; nowhere, if nothing speaks against it. */
  private queueAfter(deaths: number): SerialQueue | undefined {
    if (deaths < FEW_AFTER) return undefined;
    return deaths < ALONE_AFTER ? this.few[(this.turn += 1) % FEW] : this.suspects;
  }

  private async attempt(row: OutboxEntity): Promise<boolean> {
    // Who failed so often is dead by now: this many there are only where the process died.
    if (row.attempts >= MOST_ATTEMPTS) {
      await this.bury(row);
      return false;
    }
    // Of two who come for it at once, one takes it out.
    if (!(await this.beginnings.add(row)).delete(row.id)) return false;
    const attempts = row.attempts + 1;
    const failure = await this.handle(row, attempts);
    // Marked after the fact: a process that dies in between delivers it again, and handlers do not mind.
    await this.ends.add({ id: row.id, attempts, failure });
    return failure === undefined;
  }

  /** Counts the attempts before anything is done; returns those that nobody else has begun meanwhile. */
  private begin(rows: readonly OutboxEntity[]): Promise<Set<OutboxEntity['id']>> {
    return this.database.write(async (manager) => {
      const begun = new Set<OutboxEntity['id']>();
      for (const [attempts, ids] of byAttempts(rows)) {
        const where = { id: In(ids), attempts, sentAt: IsNull(), deadAt: IsNull() };
        const asked = { select: { id: true }, where, order: { id: 'ASC' }, ...this.database.locking } as const;
        const free = (await manager.find(OutboxEntity, asked)).map(({ id }) => id);
        const changes = { attempts: attempts + 1, nextTryAt: this.leaseEnd() };
        if (free.length > 0) await manager.update(OutboxEntity, { id: In(free) }, changes);
        for (const id of free) begun.add(id);
      }
      return begun;
    });
  }

  private async end(ends: readonly End[]): Promise<void> {
    await this.database.write(async (manager) => {
      for (const [attempts, ids] of byAttempts(ends.filter(({ failure }) => !failure))) {
        const done = { sentAt: this.clock.now(), nextTryAt: null, attempts: attempts - 1 };
        await manager.update(OutboxEntity, { id: In(ids), attempts, sentAt: IsNull() }, done);
      }
      for (const { id, attempts, failure } of ends) {
        if (failure) await manager.update(OutboxEntity, { id, attempts, sentAt: IsNull() }, failure);
      }
    });
  }

  private async handle(row: OutboxEntity, attempts: number): Promise<Failure | undefined> {
    try {
      this.handlers ??= instancesOf(this.discovery, LetterHandler);
      for (const handler of this.handlers) {
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
      return { attempts: attempts - 1, lastError, nextTryAt: new Date(now.getTime() + AWAY_MS), deadAt: null };
    }
    const isDead = attempts >= MOST_ATTEMPTS;
    this.log.error(error, { letter: id, type, subject, requestId, attempts, isDead });
    const nextTryAt = isDead ? null : new Date(now.getTime() + waitAfter(attempts));
    return { attempts, lastError, nextTryAt, deadAt: isDead ? now : null };
  }

  private async bury({ id, type, subject, requestId, attempts }: OutboxEntity): Promise<void> {
    this.log.error('the process died at this letter again and again', { letter: id, type, subject, requestId });
    const buried = { lastError: '处理它的进程多次中断', nextTryAt: null, deadAt: this.clock.now() };
    await this.database.write((manager) => manager.update(OutboxEntity, { id, attempts, sentAt: IsNull() }, buried));
  }

  private leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}

/** A server is away: that says nothing against the letter, however long it lasts. */
const isElsewhere = (error: unknown): boolean =>
  isAway(error) || (error instanceof DomainError && error.kind === 'unavailable');

/** How often a process died at it, or at one that was under way beside it. */
const deathsOf = ({ attempts, lastError }: OutboxEntity) => (lastError === null ? attempts : 0);

function byAttempts(rows: readonly Pick<OutboxEntity, 'id' | 'attempts'>[]): Map<number, OutboxEntity['id'][]> {
  const groups = new Map<number, OutboxEntity['id'][]>();
  for (const { id, attempts } of rows) groups.set(attempts, [...(groups.get(attempts) ?? []), id]);
  return groups;
}

/** What is about one thing stays in one lane, in its order; what is not, does not wait. */
function lanesOf(rows: readonly OutboxEntity[]): OutboxEntity[][] {
  const lanes: OutboxEntity[][] = Array.from({ length: AT_ONCE }, () => []);
  const laneOf = new Map<string, OutboxEntity[]>();
  for (const row of rows) {
    const lane = laneOf.get(row.subject) ?? lanes[laneOf.size % AT_ONCE] ?? [];
    laneOf.set(row.subject, lane);
    lane.push(row);
  }
  return lanes;
}
