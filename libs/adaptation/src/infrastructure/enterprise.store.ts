import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { contactsFor } from '../domain/disclosure.js';
import { fileGrants } from '../domain/grants.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import type { Enterprise } from '../domain/enterprise.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';
import { EnterpriseEntity } from './enterprise.entity.js';
import { LibraryStore } from './library.store.js';

const CODES = 500;

/** 一企一档; of its contacts only those are read that the reader may see. */
@Injectable()
export class EnterpriseStore extends LibraryStore<EnterpriseEntity, Enterprise, EnterpriseSummary> {
  protected override readonly entity = EnterpriseEntity;
  protected override readonly money = ['revenue'];
  protected override readonly instants = [];
  protected override readonly statusNames = enterpriseLifecycle.table.states;

  constructor(reader: ScopedReader) {
    super(reader);
  }

  /** Which of these credit codes have a file already, whoever may see it, and by which reference: a code belongs to one. */
  async codes(work: UnitOfWork, creditCodes: readonly string[]): Promise<Map<string, string | null>> {
    const known = new Map<string, string | null>();
    for (let from = 0; from < creditCodes.length; from += CODES) {
      const where = { creditCode: In(creditCodes.slice(from, from + CODES)) };
      const rows = await managerOf(work).find(EnterpriseEntity, { where, select: { creditCode: true, ref: true } });
      for (const { creditCode, ref } of rows) known.set(creditCode, ref);
    }
    return known;
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
