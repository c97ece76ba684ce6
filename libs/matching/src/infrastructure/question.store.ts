import type { Actor } from '@app/kernel/actor.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { findIn, ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { answeredAlready, questionMissing } from '../domain/pair.errors.js';
import type { PairId } from '../published/pair.summary.js';
import type { QuestionId, QuestionSummary } from '../published/question.summary.js';
import { QuestionEntity } from './question.entity.js';

@Injectable()
export class QuestionStore {
  constructor(private readonly reader: ScopedReader) {}

  async add(work: UnitOfWork, question: QuestionSummary): Promise<void> {
    await managerOf(work).insert(QuestionEntity, question);
  }

  countOf(work: UnitOfWork, pairId: PairId): Promise<number> {
    return managerOf(work).countBy(QuestionEntity, { pairId });
  }

  async find(work: UnitOfWork, scope: Scope, id: QuestionId): Promise<QuestionSummary | undefined> {
    return (await findIn(managerOf(work), QuestionEntity, scope, { where: { id } }))[0];
  }

  /** Throws a conflict where somebody answered first. */
  async answer(work: UnitOfWork, id: QuestionId, answer: string, by: Actor, at: Date): Promise<void> {
    const manager = managerOf(work);
    const given = { answer, answeredBy: by.id, answeredAt: at };
    const { affected } = await manager.update(QuestionEntity, { id, answeredAt: IsNull() }, given);
    if (affected === 1) return;
    const now = await manager.findOneBy(QuestionEntity, { id });
    throw now ? answeredAlready(now) : questionMissing();
  }

  /** In the order they were asked. */
  list(scope: Scope, pairId: PairId): Promise<readonly QuestionSummary[]> {
    return this.reader.find(QuestionEntity, scope, { where: { pairId }, order: { id: 'ASC' } });
  }
}
