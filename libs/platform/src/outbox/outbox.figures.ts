import { Clock } from '@app/kernel/clock.js';
import { Figures } from '@app/kernel/figures.js';
import type { Figure } from '@app/kernel/figures.js';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { RedisConnection } from '../redis/redis-connection.js';
import { OutboxEntity } from './outbox.entity.js';

/** How far the letters are behind, and how many need a person. */
@Injectable()
export class OutboxFigures extends Figures {
  constructor(
    private readonly database: DatabaseEngine,
    private readonly redis: RedisConnection,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async read(): Promise<readonly Figure[]> {
    const outbox = this.database.reader.getRepository(OutboxEntity);
    const waiting = { nextTryAt: Not(IsNull()) };
    const [due, dead, [oldest]] = await Promise.all([
      outbox.countBy(waiting),
      outbox.countBy({ deadAt: Not(IsNull()) }),
      outbox.find({ where: waiting, order: { id: 'ASC' }, take: 1 }),
    ]);
    const behindMs = oldest ? this.clock.now().getTime() - oldest.at.getTime() : 0;
    return [
      { name: 'outbox_waiting_letters', help: 'Committed and not yet delivered', value: due },
      { name: 'outbox_oldest_seconds', help: 'Age of the oldest of them', value: Math.max(0, behindMs / 1_000) },
      { name: 'outbox_dead_letters', help: 'Put aside: a person has to look at them', value: dead },
      { name: 'redis_usable', help: '1 while letters go by Redis', value: this.redis.usable ? 1 : 0 },
    ];
  }
}
