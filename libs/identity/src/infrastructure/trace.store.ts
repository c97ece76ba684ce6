import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { PersonId } from '../published/person.summary.js';
import { AssignmentEntity } from './assignment.entity.js';
import { CodeEntity } from './code.entity.js';
import { CredentialEntity } from './credential.entity.js';
import { SecondFactorEntity } from './second-factor.entity.js';
import { SessionEntity } from './session.entity.js';
import { TokenEntity } from './token.entity.js';

/** What a person leaves in this room beside the person's own row. */
@Injectable()
export class TraceStore {
  /** Ends what is open, and takes every value and secret. */
  async remove(work: UnitOfWork, personId: PersonId, now: Date): Promise<void> {
    const manager = managerOf(work);
    await manager.delete(CredentialEntity, { id: personId });
    await manager.delete(CodeEntity, { personId });
    await manager.delete(SecondFactorEntity, { id: personId });
    await manager.update(SessionEntity, { personId, endedAt: IsNull() }, { endedAt: now });
    await manager.update(TokenEntity, { personId, endedAt: IsNull() }, { endedAt: now });
    await manager.update(AssignmentEntity, { personId, endedAt: IsNull() }, { endedAt: now });
    await manager.update(TokenEntity, { personId }, { name: '' });
    await manager.update(AssignmentEntity, { personId }, { note: null });
    await manager.update(SessionEntity, { personId }, { source: '', device: '' });
  }
}
