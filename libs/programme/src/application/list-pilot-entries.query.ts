import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PilotEntryStore } from '../infrastructure/pilot-entry.store.js';
import type { PilotEntry } from '../published/pilot-entry.summary.js';

export interface ListPilotEntriesInput {
  readonly batch?: string;
  readonly creditCodes?: readonly string[];
}

/** Pilot lists, by batch and credit code: of one batch, or of all. */
@Injectable()
export class ListPilotEntries extends Query<ListPilotEntriesInput, readonly PilotEntry[]> {
  constructor(private readonly entries: PilotEntryStore) {
    super();
  }

  override execute(scope: Scope, { batch, creditCodes }: ListPilotEntriesInput): Promise<readonly PilotEntry[]> {
    return this.entries.list(scope, {
      ...(batch !== undefined && { batch }),
      ...(creditCodes && { creditCode: creditCodes }),
    });
  }
}
