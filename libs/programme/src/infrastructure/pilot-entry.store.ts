import type { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { PilotEntry } from '../published/pilot-entry.summary.js';
import { PilotEntryEntity } from './pilot-entry.entity.js';

/** Rows of one statement: five columns each, well below SQLite's limit of bound values. */
const CHUNK = 500;

export interface PilotEntryFilter {
  readonly batch?: string;
  readonly creditCode?: string | readonly string[];
}

@Injectable()
export class PilotEntryStore {
  constructor(private readonly reader: ScopedReader) {}

  async add(work: UnitOfWork, entries: readonly PilotEntry[]): Promise<void> {
    for (let from = 0; from < entries.length; from += CHUNK) {
      await managerOf(work).insert(PilotEntryEntity, entries.slice(from, from + CHUNK));
    }
  }

  /** The credit codes that are on the list of this batch, within the unit of work. */
  async heldOf(work: UnitOfWork, batch: string): Promise<ReadonlySet<string>> {
    const rows = await managerOf(work).find(PilotEntryEntity, { where: { batch }, select: { creditCode: true } });
    return new Set(rows.map(({ creditCode }) => creditCode));
  }

  /** By batch and credit code. */
  list(scope: Scope, { batch, creditCode }: PilotEntryFilter): Promise<readonly PilotEntry[]> {
    const where = {
      ...(batch !== undefined && { batch }),
      ...(creditCode !== undefined && {
        creditCode: typeof creditCode === 'string' ? creditCode : In([...creditCode]),
      }),
    };
    return this.reader.find(PilotEntryEntity, scope, { where, order: { batch: 'ASC', creditCode: 'ASC' } });
  }
}
