import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { accountOf } from '../domain/person.policy.js';
import type { PersonId } from '../published/person.summary.js';
import { CredentialEntity } from './credential.entity.js';
import { isPassword, passwordHash } from './password-hash.adapter.js';
import { PersonEntity } from './person.entity.js';

/** That somebody knew the password of this person, as it was stored then. */
export interface PasswordProof {
  readonly personId: PersonId;
  readonly passwordHash: string;
}

@Injectable()
export class CredentialStore {
  constructor(private readonly reader: ScopedReader) {}

  /** Outside of any work: it takes its time on purpose, and as much for an account that does not exist. */
  async prove(account: string, password: string): Promise<PasswordProof | undefined> {
    const scope = Scope.of(houseActor);
    const [person] = await this.reader.find(PersonEntity, scope, { where: { account: accountOf(account) } });
    const id = person?.id ?? 'user_nobody';
    const [credential] = await this.reader.find(CredentialEntity, scope, { where: { id } });
    const isRight = await isPassword(credential?.passwordHash ?? null, password);
    return isRight && credential ? { personId: credential.id, passwordHash: credential.passwordHash } : undefined;
  }

  get(work: UnitOfWork, id: PersonId): Promise<CredentialEntity | null> {
    return managerOf(work).findOneBy(CredentialEntity, { id });
  }

  async isPassword(work: UnitOfWork, id: PersonId, password: string): Promise<boolean> {
    return isPassword((await this.get(work, id))?.passwordHash ?? null, password);
  }

  /** Replaces the password; the caller holds the person, so that two at once take turns. */
  async set(work: UnitOfWork, id: PersonId, password: string, at: Date, mustChange: boolean): Promise<void> {
    const row = { passwordHash: await passwordHash(password), passwordSetAt: at, mustChange };
    const manager = managerOf(work);
    if ((await manager.update(CredentialEntity, { id }, row)).affected !== 1) {
      await manager.insert(CredentialEntity, { id, ...row });
    }
  }
}
