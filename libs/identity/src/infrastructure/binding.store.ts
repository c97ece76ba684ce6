import type { Id } from '@app/kernel/id.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { OrganisationId } from '../published/organisation.summary.js';
import { MembershipEntity } from './membership.entity.js';
import { PersonEntity } from './person.entity.js';

/** The rows that say whose they are by the name under which an organisation acts. */
@Injectable()
export class BindingStore {
  async move(work: UnitOfWork, from: OrganisationId, holderId: Id): Promise<void> {
    const manager = managerOf(work);
    await manager.update(PersonEntity, { holderId: from }, { holderId });
    await manager.update(MembershipEntity, { holderId: from }, { holderId });
  }
}
