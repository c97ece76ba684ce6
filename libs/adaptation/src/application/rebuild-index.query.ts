import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import type { RebuildWatch } from '../infrastructure/library-index.store.js';
import type { IndexRebuilt } from '../published/index-parity.summary.js';
import { NeedDocuments } from './need-documents.query.js';
import { SolutionDocuments } from './solution-documents.query.js';

export interface RebuildInput extends RebuildWatch {
  /** Only what does not serve as it is: a new index, or one of another definition. */
  readonly onlyOutdated?: boolean;
}

/** Makes both indexes anew from the rows this scope sees: the house's, which sees all. Searches go on meanwhile. */
@Injectable()
export class RebuildIndex extends Query<RebuildInput | void, readonly IndexRebuilt[]> {
  constructor(
    private readonly index: LibraryIndexStore,
    private readonly needs: NeedDocuments,
    private readonly solutions: SolutionDocuments,
  ) {
    super();
  }

  override async execute(scope: Scope, input: RebuildInput | void): Promise<readonly IndexRebuilt[]> {
    const rebuilt: IndexRebuilt[] = [];
    for (const documents of [this.needs, this.solutions]) {
      const source = await documents.execute(scope);
      if (input?.onlyOutdated && (await this.index.isCurrent(source))) continue;
      const report = await this.index.rebuild(source, input ?? {});
      rebuilt.push({ index: source.definition.name, ...report });
    }
    return rebuilt;
  }
}
