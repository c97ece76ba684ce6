import { newId } from '@app/kernel/id.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import type { PersonId } from '../published/person.summary.js';
import { CodeEntity } from './code.entity.js';
import type { CodePurpose } from './code.entity.js';

export type { CodePurpose } from './code.entity.js';
import { portionsOf } from '@app/platform/persistence/portions.js';
import { newReadableCode, readableDigest } from './secrets/secret-code.js';

/** So many wrong codes, and the right one is worth nothing either. */
const MOST_FAILURES = 5;

/** One-time codes. Whoever makes one holds the person first (`PersonStore.hold`). */
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

  /** Uses the code up; of two at once one gets it. A wrong one is counted: that outcome has to be committed. */
  async use(work: UnitOfWork, personId: PersonId, purpose: CodePurpose, code: string, now: Date): Promise<boolean> {
    const manager = managerOf(work);
    const { affected } = await manager.delete(CodeEntity, {
      personId,
      purpose,
      digest: readableDigest(code),
      failures: LessThan(MOST_FAILURES),
      expiresAt: MoreThan(now),
    });
    if (affected === 1) return true;
    await manager.increment(CodeEntity, { personId, purpose }, 'failures', 1);
    return false;
  }
}

const rowOf = (personId: PersonId, purpose: CodePurpose, code: string, now: Date, expiresAt: Date) => ({
  id: newId('code', now),
  personId,
  purpose,
  digest: readableDigest(code),
  failures: 0,
  expiresAt,
});
