import { idFromRef } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { targetOvertaken } from '../domain/coverage.errors.js';
import type { PictureFilter } from '../published/picture.summary.js';
import type { TargetId, TargetLine, TargetSummary } from '../published/target.summary.js';
import { TargetEntity } from './target.entity.js';

export const targetIdOf = ({ districtCode, industry }: Pick<TargetLine, 'districtCode' | 'industry'>): TargetId =>
  idFromRef('tgt', `${districtCode}|${industry}`);

@Injectable()
export class TargetStore {
  constructor(private readonly reader: ScopedReader) {}

  list(scope: Scope, { district, industry }: PictureFilter = {}): Promise<readonly TargetSummary[]> {
    const where = {
      ...(district && { districtCode: In([...district]) }),
      ...(industry && { industry: In([...industry]) }),
    };
    return this.reader.find(TargetEntity, scope, { where, order: { districtCode: 'ASC', industry: 'ASC' } });
  }

  async get(work: UnitOfWork, id: TargetId): Promise<TargetSummary | undefined> {
    return (await managerOf(work).findOneBy(TargetEntity, { id })) ?? undefined;
  }

  all(work: UnitOfWork): Promise<readonly TargetSummary[]> {
    return managerOf(work).find(TargetEntity);
  }

  /** The next version of a target that was seen as `seen`; null = as not there. Throws a conflict if it no longer is. */
  async put(work: UnitOfWork, seen: number | null, target: TargetSummary): Promise<void> {
    const manager = managerOf(work);
    const { id, ...next } = target;
    if (seen === null) {
      await manager.insert(TargetEntity, target).catch(async (error: unknown) => {
        const now = await this.get(work, id);
        throw now ? targetOvertaken(now) : error;
      });
      return;
    }
    const { affected } = await manager.update(TargetEntity, { id, version: seen }, next);
    if (affected !== 1) throw targetOvertaken(await this.get(work, id));
  }
}
