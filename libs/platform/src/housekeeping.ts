import { Timer } from '@app/kernel/timer.js';
import { Injectable } from '@nestjs/common';
import { AuditPurge } from './audit/audit-purge.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { Outbox } from './outbox/outbox.js';

const HOUR_MS = 60 * 60 * 1_000;

/** Throws away, once an hour, what the platform's tables need no longer. */
@Injectable()
export class Housekeeping extends Timer {
  override readonly everyMs = HOUR_MS;

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly outbox: Outbox,
    private readonly purge: AuditPurge,
  ) {
    super();
  }

  override async tick(): Promise<void> {
    await this.keys.forgetExpired();
    await this.outbox.forgetSent();
    await this.purge.purge();
  }
}
