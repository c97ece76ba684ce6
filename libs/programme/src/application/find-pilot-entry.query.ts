import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PilotEntryStore } from '../infrastructure/pilot-entry.store.js';
import type { PilotEntry } from '../published/pilot-entry.summary.js';

export interface FindPilotEntryInput {
  /** Without it: the newest batch that the enterprise is in. */
  readonly batch?: string;
  readonly creditCode: string;
}

/** The line of a pilot list that names this enterprise, if one does. */
@Injectable()
export class FindPilotEntry extends Query<FindPilotEntryInput, PilotEntry | undefined> {
  constructor(private readonly entries: PilotEntryStore) {
    super();
  }

  override async execute(scope: Scope, { batch, creditCode }: FindPilotEntryInput): Promise<PilotEntry | undefined> {
    const found = await this.entries.list(scope, { creditCode, ...(batch !== undefined && { batch }) });
    return found.at(-1);
  }
}
