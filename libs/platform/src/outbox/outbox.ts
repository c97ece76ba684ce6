import { Clock } from '@app/kernel/clock.js';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { OutboxEntity } from './outbox.entity.js';

const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;

export interface Backlog {
  readonly waiting: number;
  readonly dead: number;
  readonly waitedMs: number;
}

/** The letters as a keeper sees them: how many wait, and what is old. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: DatabaseEngine,
    private readonly clock: Clock,
  ) {}

  /** How many are not delivered yet, how many were put aside, and since when the oldest of the first has waited. */
  async backlog(): Promise<Backlog> {
    const outbox = this.database.reader.getRepository(OutboxEntity);
    const due = { sentAt: IsNull(), deadAt: IsNull() };
    const [waiting, dead, [oldest]] = await Promise.all([
      outbox.countBy(due),
      outbox.countBy({ deadAt: Not(IsNull()) }),
      outbox.find({ where: due, order: { id: 'ASC' }, take: 1 }),
    ]);
    return { waiting, dead, waitedMs: oldest ? Math.max(0, this.clock.now().getTime() - oldest.at.getTime()) : 0 };
  }

  /** Sent letters are kept for a week, for whoever looks back. Returns how many went. */
  async forgetSent(): Promise<number> {
    const sentAt = LessThan(new Date(this.clock.now().getTime() - KEPT_MS));
    const { affected } = await this.database.write((manager) => manager.delete(OutboxEntity, { sentAt }));
    return affected ?? 0;
  }
}
