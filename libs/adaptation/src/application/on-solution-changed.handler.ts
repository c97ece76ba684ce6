import { houseActor } from '@app/kernel/actor.js';
import { LetterHandler } from '@app/kernel/letter.js';
import type { Letter } from '@app/kernel/letter.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { LibraryIndexStore } from '../infrastructure/library-index.store.js';
import { SOLUTION_LETTERS } from '../published/solution-changed.event.js';
import { SolutionDocuments } from './solution-documents.query.js';

/** As for needs. A provider's change tells of each of its solutions by a letter of its own. */
@Injectable()
export class OnSolutionChanged extends LetterHandler {
  override readonly types = SOLUTION_LETTERS;

  constructor(
    private readonly index: LibraryIndexStore,
    private readonly documents: SolutionDocuments,
  ) {
    super();
  }

  override async handle({ id }: Letter): Promise<void> {
    await this.index.bring(await this.documents.execute(Scope.of(houseActor)), id);
  }
}
