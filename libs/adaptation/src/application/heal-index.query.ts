import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import type { IndexParity } from '../published/index-parity.summary.js';
import { NeedDocuments } from './need-documents.query.js';
import { SolutionDocuments } from './solution-documents.query.js';
import { VerifyIndex } from './verify-index.query.js';

/**
 * Compares each index with the rows, both ways, and brings what differs to the state of its row. Returns what was found;
 * a letter under way can make a difference that is none.
 */
@Injectable()
export class HealIndex extends Query<void, readonly IndexParity[]> {
  constructor(
    private readonly index: LibraryIndexStore,
    private readonly verify: VerifyIndex,
    private readonly needs: NeedDocuments,
    private readonly solutions: SolutionDocuments,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<readonly IndexParity[]> {
    const found = await this.verify.execute(scope);
    for (const documents of [this.needs, this.solutions]) {
      const source = await documents.execute(scope);
      const parity = found.find(({ index }) => index === source.definition.name);
      const { missing = [], stale = [], visibility = [], extra = [] } = parity ?? {};
      await Promise.all([...missing, ...stale, ...visibility, ...extra].map((id) => this.index.bring(source, id)));
    }
    return found;
  }
}
