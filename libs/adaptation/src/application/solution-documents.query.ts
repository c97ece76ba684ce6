import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import type { DocumentSource } from '../infrastructure/library-index.store.js';
import { solutionDocument, solutionIndex } from '../infrastructure/solution.projection.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { SolutionId, SolutionStatus, SolutionSummary } from '../published/solution.summary.js';

const GONE: readonly SolutionStatus[] = ['withdrawn', 'removed'];

/** The solutions as their index is to hold them: one that was taken down is not in it. */
@Injectable()
export class SolutionDocuments extends Query<void, DocumentSource> {
  constructor(
    private readonly solutions: SolutionStore,
    private readonly findProgramme: FindProgramme,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<DocumentSource> {
    const programme = await this.findProgramme.execute(scope, {});
    const { solutions } = this;
    const documents = (rows: readonly SolutionSummary[]) =>
      rows.filter(({ status }) => !GONE.includes(status)).map((solution) => solutionDocument(solution, programme));
    return {
      definition: solutionIndex,
      async *pages() {
        for await (const page of solutions.pages(scope)) yield documents(page);
      },
      of: async (ids) => documents(await solutions.list(scope, { ids: ids as readonly SolutionId[] })),
    };
  }
}
