import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import type { DocumentSource } from '../infrastructure/library-index.store.js';
import type { IndexParity } from '../published/index-parity.summary.js';
import { NeedDocuments } from './need-documents.query.js';
import { SolutionDocuments } from './solution-documents.query.js';

/** Compares each index with the rows this scope sees, one by one, by id, version and visibility. */
@Injectable()
export class VerifyIndex extends Query<void, readonly IndexParity[]> {
  constructor(
    private readonly index: LibraryIndexStore,
    private readonly needs: NeedDocuments,
    private readonly solutions: SolutionDocuments,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<readonly IndexParity[]> {
    return [
      await this.compare(await this.needs.execute(scope)),
      await this.compare(await this.solutions.execute(scope)),
    ];
  }

  private async compare(source: DocumentSource): Promise<IndexParity> {
    const { name } = source.definition;
    const held = new Map(await this.index.held(name));
    const found = { held: held.size, missing: [] as string[], stale: [] as string[], visibility: [] as string[] };
    let rows = 0;
    for await (const page of source.pages()) {
      rows += page.length;
      for (const { id, version, visibility } of page) {
        const there = held.get(id);
        held.delete(id);
        if (!there) found.missing.push(id);
        else if (there.version !== version) found.stale.push(id);
        else if (there.visibility !== visibility) found.visibility.push(id);
      }
    }
    return { index: name, rows, ...found, extra: [...held.keys()] };
  }
}
