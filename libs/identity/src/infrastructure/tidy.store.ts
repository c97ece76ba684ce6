import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AttemptEntity } from './attempt.entity.js';
import { SessionEntity } from './session.entity.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** 网络安全法 第21条: logs are kept for at least six months. */
const SESSION_DAYS = 184;
const ATTEMPT_DAYS = 30;

/** Throws away what nobody may need any more. */
@Injectable()
export class TidyStore {
  async tidy(work: UnitOfWork, now: Date): Promise<void> {
    const before = (days: number) => LessThan(new Date(now.getTime() - days * DAY_MS));
    const manager = managerOf(work);
    // Whether ended or run out, it is over by this instant.
    await manager.delete(SessionEntity, { endsAt: before(SESSION_DAYS) });
    await manager.delete(AttemptEntity, { lastAt: before(ATTEMPT_DAYS) });
  }
}
