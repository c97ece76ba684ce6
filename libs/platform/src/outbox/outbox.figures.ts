import { Figures } from '@app/kernel/figures.js';
import type { Figure } from '@app/kernel/figures.js';
import { Injectable } from '@nestjs/common';
import { RedisConnection } from '../redis/redis-connection.js';
import { Outbox } from './outbox.js';

/** How far the letters are behind, and how many need a person. */
@Injectable()
export class OutboxFigures extends Figures {
  constructor(
    private readonly outbox: Outbox,
    private readonly redis: RedisConnection,
  ) {
    super();
  }

  override async read(): Promise<readonly Figure[]> {
    const { waiting, dead, waitedMs } = await this.outbox.backlog();
    return [
      { name: 'outbox_waiting_letters', help: 'Committed and not yet delivered', value: waiting },
      { name: 'outbox_oldest_seconds', help: 'Age of the oldest of them', value: waitedMs / 1_000 },
      { name: 'outbox_dead_letters', help: 'Put aside: a person has to look at them', value: dead },
      { name: 'redis_usable', help: '1 while letters go by Redis', value: this.redis.usable ? 1 : 0 },
    ];
  }
}
