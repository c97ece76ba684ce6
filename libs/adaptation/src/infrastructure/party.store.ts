import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { In } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { LibraryRecord } from '../domain/record.js';
import { LibraryStore } from './library.store.js';
import type { Row } from './library.store.js';

const CODES = 500;

/** Enterprises and providers: each is one party, with a credit code of its own. */
export abstract class PartyStore<
  Entity extends Row & { readonly creditCode: string | null },
  Full extends LibraryRecord,
  Summary,
> extends LibraryStore<Entity, Full, Summary> {
  /** Which of these credit codes are held already, whoever may see it, and under which reference: a code belongs to one. */
  async codes(work: UnitOfWork, creditCodes: readonly string[]): Promise<Map<string, string | null>> {
    const held = new Map<string, string | null>();
    for (let from = 0; from < creditCodes.length; from += CODES) {
      const where = { creditCode: In(creditCodes.slice(from, from + CODES)) } as unknown as FindOptionsWhere<Entity>;
      const rows = await managerOf(work).findBy(this.entity, where);
      for (const { creditCode, ref } of rows) if (creditCode !== null) held.set(creditCode, ref);
    }
    return held;
  }

  /** Adds one; throws `taken` if its code is held, also where another was faster since one looked. */
  async addParty(work: UnitOfWork, party: Full & { readonly creditCode: string | null }, taken: Error): Promise<void> {
    const { creditCode } = party;
    const isHeld = async () => creditCode !== null && (await this.codes(work, [creditCode])).has(creditCode);
    if (await isHeld()) throw taken;
    await this.add(work, party).catch(async (error: unknown) => {
      throw (await isHeld()) ? taken : error;
    });
  }
}
