import { houseActor } from '@app/kernel/actor.js';
import { FieldCipher } from '@app/kernel/field-cipher.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { differenceOf } from '../domain/difference.js';
import { contactsFor, ownOf } from '../domain/disclosure.js';
import { fileGrants } from '../domain/grants.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import type { Enterprise } from '../domain/enterprise.js';
import type { Contact, EnterpriseId, EnterpriseSummary } from '../published/enterprise.summary.js';
import { EnterpriseEntity } from './enterprise.entity.js';
import { PartyStore } from './party.store.js';
import { RevisionEntity } from './revision.entity.js';

const CONTACTS = 'adaptation_enterprise.contacts';
/** Below SQLite's limit of bound values. */
const CODES_AT_ONCE = 500;

/** All that a revision knows of contacts: their duties, and since which version they are as they are. */
interface KeptContacts {
  readonly since: number;
  readonly list: readonly Pick<Contact, 'duty' | 'tier'>[];
}

/** 一企一档; of its contacts only those are read that the reader may see. */
@Injectable()
export class EnterpriseStore extends PartyStore<EnterpriseEntity, Enterprise, EnterpriseSummary> {
  protected override readonly entity = EnterpriseEntity;
  protected override readonly money = ['revenue'];
  protected override readonly instants = [];
  protected override readonly statusNames = enterpriseLifecycle.table.states;

  constructor(
    reader: ScopedReader,
    private readonly cipher: FieldCipher,
  ) {
    super(reader);
  }

  protected override insiders = fileGrants;

  protected override rowOf(file: Enterprise): EnterpriseEntity {
    return { ...file, contacts: this.cipher.seal(CONTACTS, JSON.stringify(file.contacts)) };
  }

  /** A state of the past has no contacts: a revision keeps none. */
  protected override fullOf({ contacts: sealed, ...file }: EnterpriseEntity): Enterprise {
    const isPast = typeof sealed !== 'string';
    return { ...file, contacts: isPast ? [] : (JSON.parse(this.cipher.open(CONTACTS, sealed)) as Contact[]) };
  }

  protected override async snapshotOf(work: UnitOfWork, after: Enterprise, before?: Enterprise): Promise<object> {
    const isSame = before && !('contacts' in differenceOf(before, after, ['contacts']));
    const since = isSame ? await this.contactsSince(work, before) : after.version;
    const list = after.contacts.map(({ duty, tier }) => ({ duty, tier }));
    return { ...after, contacts: { since, list } satisfies KeptContacts };
  }

  private async contactsSince(work: UnitOfWork, { id: subject, version }: Enterprise): Promise<number> {
    const revision = await managerOf(work).findOneBy(RevisionEntity, { subject, version });
    return (revision?.snapshot as { contacts?: KeptContacts } | undefined)?.contacts?.since ?? version;
  }

  /** The contacts of an enterprise as far as they were opened to this reader, whether or not it may see the file. */
  async contactsOf(scope: Scope, id: EnterpriseId): Promise<readonly Contact[]> {
    const [row] = await this.reader.find(EnterpriseEntity, Scope.of(houseActor), { where: { id } });
    if (!row) return [];
    const file = this.fullOf(row);
    const isOpened = (file.contactsTo ?? []).some((provider) => scope.holds(`organisation:${provider}`));
    return isOpened || fileGrants(file).some((grant) => scope.holds(grant)) ? contactsFor(file, scope) : [];
  }

  /** Whose files these are, by the credit codes as they are registered. */
  async idsByCreditCode(scope: Scope, codes: readonly string[]): Promise<ReadonlyMap<string, EnterpriseId>> {
    const ids = new Map<string, EnterpriseId>();
    for (let from = 0; from < codes.length; from += CODES_AT_ONCE) {
      const where = { creditCode: In(codes.slice(from, from + CODES_AT_ONCE)) };
      const asked = { select: { id: true, creditCode: true }, where, order: { id: 'ASC' } } as const;
      const rows = await this.reader.find(EnterpriseEntity, scope, asked);
      for (const { id, creditCode } of rows) ids.set(creditCode, id);
    }
    return ids;
  }

  protected override summariesOf(rows: readonly EnterpriseEntity[], scope: Scope): Promise<EnterpriseSummary[]> {
    const summaries = rows.map((row) => {
      const { changedBy: _changedBy, ...file } = this.fullOf(row);
      return { ...file, contacts: contactsFor(file, scope), contactsTo: ownOf(file.contactsTo, file.id, scope) };
    });
    return Promise.resolve(summaries);
  }
}
