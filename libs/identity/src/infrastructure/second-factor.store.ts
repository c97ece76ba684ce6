import { FieldCipher } from '@app/kernel/field-cipher.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { readableDigest } from './secrets/secret-code.js';
import { totpStep } from './secrets/totp.js';
import type { PersonId } from '../published/person.summary.js';
import { SecondFactorEntity } from './second-factor.entity.js';

const SECRET = 'identity_second_factor.secret';

/** Whoever writes here holds the person first (`PersonStore.hold`): two with one code take turns, the second loses. */
@Injectable()
export class SecondFactorStore {
  constructor(private readonly cipher: FieldCipher) {}

  /** A new secret, not yet confirmed; one that is confirmed stays until the new one is. False where one is. */
  async begin(work: UnitOfWork, id: PersonId, secret: string): Promise<boolean> {
    const manager = managerOf(work);
    if (await this.isConfirmed(work, id)) return false;
    await manager.delete(SecondFactorEntity, { id });
    const sealed = this.cipher.seal(SECRET, secret);
    await manager.insert(SecondFactorEntity, { id, secret: sealed, confirmedAt: null, lastStep: 0, recovery: [] });
    return true;
  }

  isConfirmed(work: UnitOfWork, id: PersonId): Promise<boolean> {
    return managerOf(work)
      .findOneBy(SecondFactorEntity, { id })
      .then((row) => row !== null && row.confirmedAt !== null);
  }

  /** Uses up a code of the app, or a recovery code; false where it is neither, or was used. */
  async use(work: UnitOfWork, id: PersonId, code: string, now: Date): Promise<boolean> {
    const manager = managerOf(work);
    const row = await manager.findOneBy(SecondFactorEntity, { id });
    if (!row) return false;
    const step = totpStep(this.cipher.open(SECRET, row.secret), code, now, row.lastStep);
    if (step !== undefined) {
      const taken = await manager.update(SecondFactorEntity, { id, lastStep: LessThan(step) }, { lastStep: step });
      return taken.affected === 1;
    }
    const digest = readableDigest(code);
    if (row.confirmedAt === null || !row.recovery.includes(digest)) return false;
    await manager.update(SecondFactorEntity, { id }, { recovery: row.recovery.filter((one) => one !== digest) });
    return true;
  }

  async confirm(work: UnitOfWork, id: PersonId, recovery: readonly string[], at: Date): Promise<void> {
    await managerOf(work).update(SecondFactorEntity, { id }, { confirmedAt: at, recovery });
  }

  async remove(work: UnitOfWork, id: PersonId): Promise<void> {
    await managerOf(work).delete(SecondFactorEntity, { id });
  }
}
