import { Clock } from '@app/kernel/clock.js';
import { conflict, missing } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import type { FindOperator } from 'typeorm';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { holding } from '../persistence/listed.js';
import { ScopedReader } from '../persistence/scoped-reader.js';
import { managerOf } from '../persistence/sql-unit-of-work.js';
import { OutboxEntity } from './outbox.entity.js';

/** Of one kind at once, so that no transaction is without an end. */
const MOST = 500;
const DEAD = { deadAt: Not(IsNull()) };

export interface DeadLetterFilter {
  readonly type?: string;
  /** Part of what it is about, of the request that wrote it, or of the error. */
  readonly text?: string;
}

export interface DeadLetterCut {
  readonly skip: number;
  readonly limit: number;
  readonly sort: 'deadAt' | 'at';
  readonly direction: 'ASC' | 'DESC';
}

type Dead = Pick<OutboxEntity, 'id' | 'type' | 'attempts'>;

/** Letters that were put aside because their handlers failed again and again, for a person to look at. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly reader: ScopedReader,
    private readonly database: DatabaseEngine,
    private readonly clock: Clock,
  ) {}

  async page(scope: Scope, { type, text }: DeadLetterFilter, { skip, limit, sort, direction }: DeadLetterCut) {
    const like = { ...DEAD, ...(type !== undefined && { type }) };
    const where = text
      ? [
          { ...like, subject: holding(text) as FindOperator<Id> },
          { ...like, requestId: holding(text) },
          { ...like, lastError: holding(text) },
        ]
      : like;
    const order = { [sort]: direction, id: direction };
    const total = await this.reader.count(OutboxEntity, scope, where);
    return { total, rows: await this.reader.find(OutboxEntity, scope, { where, order, skip, take: limit }) };
  }

  /** How many there are of each kind. */
  async kinds(scope: Scope): Promise<{ readonly type: string; readonly count: number }[]> {
    const dead = 'FROM platform_outbox WHERE {visible} AND dead_at IS NOT NULL';
    const sql = `SELECT type, COUNT(*) AS count ${dead} GROUP BY type ORDER BY type`;
    const rows = await this.reader.select(OutboxEntity, scope, sql);
    return rows.map(({ type, count }) => ({ type: String(type), count: Number(count) }));
  }

  /** Gives a dead letter its attempts back, once the cause is mended. */
  async retry(work: UnitOfWork, id: Id<'letter'>): Promise<void> {
    const letter = await managerOf(work).findOneBy(OutboxEntity, { id });
    if (!letter) throw missing('PLATFORM.NO_DEAD_LETTER', '没有这件失败任务');
    if (!(await this.revive(work, [letter]))) {
      throw conflict('PLATFORM.LETTER_NOT_DEAD', '该任务已重新处理，无需再次重试', [
        { code: 'PLATFORM.LETTER_STATUS', message: '当前状态', value: letter.sentAt ? '已完成' : '等待处理' },
      ]);
    }
  }

  /** The same for those of one kind, the oldest first; returns how many it was. */
  async retryAll(work: UnitOfWork, type: string): Promise<number> {
    const letters = await managerOf(work).find(OutboxEntity, {
      where: { ...DEAD, type },
      order: { id: 'ASC' },
      take: MOST,
      ...this.database.passingOverLocked,
    });
    if (letters.length === 0) throw conflict('PLATFORM.LETTER_NOT_DEAD', '这类任务中已没有失败的');
    await this.revive(work, letters);
    return letters.length;
  }

  private async revive(work: UnitOfWork, letters: readonly Dead[]): Promise<boolean> {
    const fresh = { attempts: 0, nextTryAt: this.clock.now(), deadAt: null, lastError: null };
    const ids = In(letters.map(({ id }) => id));
    const { affected } = await managerOf(work).update(OutboxEntity, { id: ids, ...DEAD }, fresh);
    if (affected !== letters.length) return false;
    await work.recordManyQuietly(
      letters.map(({ id, type, attempts }) => {
        const difference = { letter: { to: type }, attempts: { from: String(attempts), to: '0' } };
        return { audit: { action: 'platform.retry-letter', subject: id, difference } };
      }),
    );
    return true;
  }
}
