import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FieldCipher } from '@app/kernel/field-cipher.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { accountTaken, overtaken, personMissing } from '../domain/identity.errors.js';
import { accountOf } from '../domain/person.policy.js';
import type { OrganisationSummary } from '../published/organisation.summary.js';
import type { PersonId, PersonSummary } from '../published/person.summary.js';
import { holderOf } from './organisation.store.js';
import { PersonEntity } from './person.entity.js';
import { portionsOf } from '@app/platform/persistence/portions.js';

@Injectable()
export class PersonStore {
  constructor(private readonly cipher: FieldCipher) {}

  /** Many at once, of which `accountsAmong` has said that their accounts are free. */
  async addMany(
    work: UnitOfWork,
    people: readonly { readonly person: PersonSummary; readonly home: OrganisationSummary }[],
  ): Promise<void> {
    const rows = people.map(({ person, home }) => this.rowOf(person, home));
    for (const some of portionsOf(rows)) {
      await managerOf(work)
        .insert(PersonEntity, some)
        .catch(async (error: unknown) => {
          const taken = await this.accountsAmong(
            work,
            some.map(({ account }) => account),
          );
          throw taken.size > 0 ? accountTaken() : error;
        });
    }
  }

  /** Which of these accounts somebody has. */
  async accountsAmong(work: UnitOfWork, accounts: readonly string[]): Promise<ReadonlySet<string>> {
    const taken = new Set<string>();
    for (const some of portionsOf(accounts)) {
      const rows = await managerOf(work).find(PersonEntity, {
        select: { id: true, account: true },
        where: { account: In(some) },
      });
      for (const { account } of rows) taken.add(account);
    }
    return taken;
  }

  /** Throws a conflict where the account is another's. */
  async add(work: UnitOfWork, person: PersonSummary, home: OrganisationSummary): Promise<void> {
    const manager = managerOf(work);
    const isTaken = () => manager.existsBy(PersonEntity, { account: person.account });
    if (await isTaken()) throw accountTaken();
    await manager.insert(PersonEntity, this.rowOf(person, home)).catch(async (error: unknown) => {
      throw (await isTaken()) ? accountTaken() : error;
    });
  }

  /** Lets changes of one person's roles take turns: the row stays locked until the end of the work. */
  async hold(work: UnitOfWork, id: PersonId): Promise<void> {
    await managerOf(work).update(PersonEntity, { id }, { epoch: () => 'epoch' });
  }

  /** Whose account this is: for the trail of a login that failed. */
  async idOf(work: UnitOfWork, account: string): Promise<PersonId | undefined> {
    return (await managerOf(work).findOneBy(PersonEntity, { account: accountOf(account) }))?.id;
  }

  async epochOf(work: UnitOfWork, id: PersonId): Promise<number> {
    return (await managerOf(work).findOneByOrFail(PersonEntity, { id })).epoch;
  }

  async get(work: UnitOfWork, id: PersonId): Promise<PersonSummary | undefined> {
    const row = await managerOf(work).findOneBy(PersonEntity, { id });
    return row ? this.told(row) : undefined;
  }

  /** Throws a conflict if the person is no longer as they were seen. With `ending` every session ends. */
  async change(work: UnitOfWork, seen: number, person: PersonSummary, ending: boolean): Promise<void> {
    const manager = managerOf(work);
    const { id, ...next } = this.sealed(person);
    const epoch = () => 'epoch + 1';
    const { affected } = await manager.update(
      PersonEntity,
      { id, version: seen },
      { ...next, ...(ending && { epoch }) },
    );
    if (affected === 1) return;
    const now = await this.get(work, id);
    throw now ? overtaken(now) : personMissing();
  }

  /** A row as those may know it who may read it. */
  told({ epoch: _e, holderId: _h, districtCode: _d, ...person }: PersonEntity): PersonSummary {
    return this.eachSealed(person, (context, value) => this.cipher.open(context, value));
  }

  private rowOf(person: PersonSummary, home: OrganisationSummary) {
    return { ...this.sealed(person), epoch: 1, holderId: holderOf(home), districtCode: home.districtCode };
  }

  private sealed(person: PersonSummary): PersonSummary {
    return this.eachSealed(person, (context, value) => this.cipher.seal(context, value));
  }

  private eachSealed(person: PersonSummary, change: (context: string, value: string) => string): PersonSummary {
    const { phone, email } = person;
    return {
      ...person,
      phone: phone === null ? null : change('identity_person.phone', phone),
      email: email === null ? null : change('identity_person.email', email),
    };
  }
}
