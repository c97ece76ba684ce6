import { newId } from '@app/kernel/id.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { PersonId } from '../published/person.summary.js';
import { CodeEntity } from './code.entity.js';
import type { CodePurpose } from './code.entity.js';

export type { CodePurpose } from './code.entity.js';
import { portionsOf } from '@app/platform/persistence/portions.js';
import { newReadableCode, readableDigest } from './secrets/secret-code.js';

/**
 * One-time codes, which nobody guesses. A wrong one costs the right one nothing: else whoever knows an account could take its
 * code away. Whoever makes one holds the person first (`PersonStore.hold`).
 */
@Injectable()
export class CodeStore {
  /** A new code in place of the last for that purpose; said this once, kept as its digest alone. */
  async make(work: UnitOfWork, personId: PersonId, purpose: CodePurpose, now: Date, expiresAt: Date): Promise<string> {
    const manager = managerOf(work);
    const code = newReadableCode();
    await manager.delete(CodeEntity, { personId, purpose });
    await manager.insert(CodeEntity, rowOf(personId, purpose, code, now, expiresAt));
    return code;
  }

  /** First codes of many who were recorded in this very work, in their order. */
  async makeMany(
    work: UnitOfWork,
    people: readonly PersonId[],
    now: Date,
    expiresAt: Date,
  ): Promise<readonly string[]> {
    const codes = people.map(() => newReadableCode());
    const rows = people.map((personId, at) => rowOf(personId, 'activation', codes[at] ?? '', now, expiresAt));
    for (const some of portionsOf(rows)) await managerOf(work).insert(CodeEntity, some);
    return codes;
  }

  /** Whether one is open that ends after this. */
  isOpen(work: UnitOfWork, personId: PersonId, purpose: CodePurpose, after: Date): Promise<boolean> {
    return managerOf(work).existsBy(CodeEntity, { personId, purpose, expiresAt: MoreThan(after) });
  }

  /** Uses the code up; of two at once one gets it. */
  async use(work: UnitOfWork, personId: PersonId, purpose: CodePurpose, code: string, now: Date): Promise<boolean> {
    const whose = { personId, purpose, digest: readableDigest(code), expiresAt: MoreThan(now) };
    return (await managerOf(work).delete(CodeEntity, whose)).affected === 1;
  }
}

const rowOf = (personId: PersonId, purpose: CodePurpose, code: string, now: Date, expiresAt: Date) => ({
  id: newId('code', now),
  personId,
  purpose,
  digest: readableDigest(code),
  expiresAt,
});
