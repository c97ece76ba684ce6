import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { OutboxRelay } from './outbox/outbox-relay.js';

const HOUR_MS = 60 * 60 * 1_000;

/** Throws away, once an hour, what the platform's tables need no longer. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(Housekeeping.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly relay: OutboxRelay,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clean().catch((error: unknown) => this.log.error(error)), HOUR_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async clean(): Promise<void> {
    await this.keys.forgetExpired();
    await this.relay.forgetSent();
  }
}
