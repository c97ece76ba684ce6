import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import type { DocumentSource } from '../infrastructure/library-index.store.js';
import { needDocument, needIndex } from '../infrastructure/need.projection.js';
import { NeedStore } from '../infrastructure/need.store.js';
import type { NeedId, NeedSummary } from '../published/need.summary.js';

/** The needs as their index is to hold them: a withdrawn one is not in it. */
@Injectable()
export class NeedDocuments extends Query<void, DocumentSource> {
  constructor(
    private readonly needs: NeedStore,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<DocumentSource> {
    const programme = await this.findProgramme.execute(scope, {});
    const { needs } = this;
    const documents = (rows: readonly NeedSummary[]) =>
      rows.filter(({ status }) => status !== 'withdrawn').map((need) => needDocument(need, programme));
    return {
      definition: needIndex,
      async *pages() {
        for await (const page of needs.pages(scope)) yield documents(page);
      },
      of: async (ids) => documents(await needs.list(scope, { ids: ids as readonly NeedId[] })),
    };
  }
}
