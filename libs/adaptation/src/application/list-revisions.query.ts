import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { recordMissing } from '../domain/library.errors.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { Revision } from '../published/revision.summary.js';

export interface ListRevisionsInput {
  /** Id or reference of any record of the library. */
  readonly id: string;
}

/** The history of a record, newest first, for those who answer for it; others see none. Throws ADAPTATION.RECORD_MISSING. */
@Injectable()
export class ListRevisions extends Query<ListRevisionsInput, readonly Revision[]> {
  constructor(
    private readonly needs: NeedStore,
    private readonly solutions: SolutionStore,
    private readonly enterprises: EnterpriseStore,
    private readonly providers: ProviderStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { id }: ListRevisionsInput): Promise<readonly Revision[]> {
    for (const store of [this.needs, this.solutions, this.enterprises, this.providers]) {
      const history = await store.history(scope, id);
      if (history) return history;
    }
    throw recordMissing();
  }
}
