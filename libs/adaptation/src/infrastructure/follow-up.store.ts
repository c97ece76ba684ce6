import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { EnterpriseId } from '../published/enterprise.summary.js';
import type { FollowUp } from '../published/follow-up.summary.js';
import { FollowUpEntity } from './follow-up.entity.js';

@Injectable()
export class FollowUpStore {
  constructor(private readonly reader: ScopedReader) {}

  async add(work: UnitOfWork, followUp: FollowUp): Promise<void> {
    await managerOf(work).insert(FollowUpEntity, followUp);
  }

  /** Newest first. Only for a file that the scope has been shown. */
  list(scope: Scope, enterpriseId: EnterpriseId): Promise<readonly FollowUp[]> {
    return this.reader.find(FollowUpEntity, scope, { where: { enterpriseId }, order: { on: 'DESC', id: 'DESC' } });
  }
}
