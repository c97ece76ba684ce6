import type { Scope } from '@app/kernel/scope.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { Injectable } from '@nestjs/common';
import { contactsFor } from '../domain/disclosure.js';
import { fileGrants } from '../domain/grants.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import type { Enterprise } from '../domain/enterprise.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';
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

  protected override summariesOf(rows: readonly EnterpriseEntity[], scope: Scope): Promise<EnterpriseSummary[]> {
    const summaries = rows.map(({ changedBy: _changedBy, ...file }) => ({
      ...file,
      contacts: contactsFor(file, scope),
    }));
    return Promise.resolve(summaries);
  }
}
