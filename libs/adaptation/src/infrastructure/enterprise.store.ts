import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { contactsFor, ownOf } from '../domain/disclosure.js';
import { fileGrants } from '../domain/grants.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import type { Enterprise } from '../domain/enterprise.js';
import type { Contact, EnterpriseId, EnterpriseSummary } from '../published/enterprise.summary.js';
import { EnterpriseEntity } from './enterprise.entity.js';
import { PartyStore } from './party.store.js';

/** 一企一档; of its contacts only those are read that the reader may see. */
@Injectable()
export class EnterpriseStore extends PartyStore<EnterpriseEntity, Enterprise, EnterpriseSummary> {
  protected override readonly entity = EnterpriseEntity;
  protected override readonly money = ['revenue'];
  protected override readonly instants = [];
  protected override readonly statusNames = enterpriseLifecycle.table.states;

  constructor(reader: ScopedReader) {
    super(reader);
  }

  protected override insiders = fileGrants;
  protected override rowOf = (enterprise: Enterprise): EnterpriseEntity => enterprise;
  protected override fullOf = (row: EnterpriseEntity): Enterprise => row;

  /** The contacts of an enterprise as far as they were opened to this reader, whether or not it may see the file. */
  async contactsOf(scope: Scope, id: EnterpriseId): Promise<readonly Contact[]> {
    const [row] = await this.reader.find(EnterpriseEntity, Scope.of(houseActor), { where: { id } });
    const isOpened = (row?.contactsTo ?? []).some((provider) => scope.holds(`organisation:${provider}`));
    return row && (isOpened || fileGrants(row).some((grant) => scope.holds(grant))) ? contactsFor(row, scope) : [];
  }

  protected override summariesOf(rows: readonly EnterpriseEntity[], scope: Scope): Promise<EnterpriseSummary[]> {
    const summaries = rows.map(({ changedBy: _changedBy, ...file }) => ({
      ...file,
      contacts: contactsFor(file, scope),
      contactsTo: ownOf(file.contactsTo, file.id, scope),
    }));
    return Promise.resolve(summaries);
  }
}
