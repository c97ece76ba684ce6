import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { RedisConnection } from '../redis/redis-connection.js';
import { AT_ONCE, LetterDelivery } from './letter-delivery.js';
import type { OutboxEntity } from './outbox.entity.js';

const NAME = 'letters';
const PREFIX = 'shipei';
/** A consumer that says nothing for so long is thought dead, and its letter given to another. */
const LOCK_MS = 15_000;
const POST_MS = 2_000;
const FAREWELL_MS = 5_000;

/** Ids of letters on BullMQ: only a way from the relay to any worker, which may lose or repeat what it carries. */
@Injectable()
export class LetterQueue implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(LetterQueue.name);
  private queue?: Queue;
  private worker?: Worker;
  private trouble = '';

  constructor(
    private readonly redis: RedisConnection,
    private readonly delivery: LetterDelivery,
  ) {}

  onApplicationBootstrap(): void {
    // A queue that is made while Redis is away waits for it for ever.
    this.redis.whenUsable(() => this.open());
  }

  async onModuleDestroy(): Promise<void> {
    // With Redis away there is nobody to tell; what was not acknowledged is due again when its lease ends.
    const isAway = !this.redis.usable;
    const closed = Promise.all([this.worker?.close(isAway), isAway || this.queue?.close()]).catch(() => undefined);
    await Promise.race([closed, pause(FAREWELL_MS, undefined, { ref: false })]);
  }

  /** Gives the letters to the workers; false, within two seconds, if that cannot be said to have happened. */
  async post(ids: readonly OutboxEntity['id'][]): Promise<boolean> {
    if (!this.queue || !this.redis.usable) return false;
    // One job of a letter at a time: while its job waits, another post changes nothing.
    const jobs = ids.map((id) => ({ name: 'letter', data: { id }, opts: { jobId: id } }));
    const late = new AbortController();
    try {
      await Promise.race([
        this.queue.addBulk(jobs),
        pause(POST_MS, undefined, { ref: false, signal: late.signal }).then(() => {
          throw new Error(`no answer within ${POST_MS} ms`);
        }),
      ]);
      this.trouble = '';
      return true;
    } catch (error) {
      this.tellOnce(error);
      return false;
    } finally {
      late.abort();
    }
  }

  private open(): void {
    const { client } = this.redis;
    if (!client) return;
    const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
    this.queue = new Queue(NAME, { connection: client, prefix: PREFIX, defaultJobOptions });
    this.queue.on('error', (error) => this.tellOnce(error));
    const settings = { prefix: PREFIX, concurrency: AT_ONCE, lockDuration: LOCK_MS, stalledInterval: LOCK_MS };
    this.worker = new Worker<{ id: OutboxEntity['id'] }>(NAME, ({ data: { id } }) => this.delivery.deliver(id), {
      connection: this.redis.openWaiting(),
      // How often a letter may fail is counted in the table.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      ...settings,
    });
    this.worker.on('error', (error) => this.tellOnce(error));
  }

  private tellOnce(error: unknown): void {
    if (String(error) !== this.trouble) this.log.warn(String(error));
    this.trouble = String(error);
  }
}
