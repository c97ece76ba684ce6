import { ImportLibrary } from '@app/adaptation/application/import-library.use-case.js';
import type { ImportResult } from '@app/adaptation/published/import-result.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { demoLibrary } from '../domain/demo-library.js';
import { DemoDataStore } from '../infrastructure/demo-data.store.js';

/** Fills the library with the demo, by the same import as any file: what is there already stays as it is. */
@Injectable()
export class LoadDemo extends UseCase<void, ImportResult> {
  constructor(
    private readonly data: DemoDataStore,
    private readonly findProgramme: FindProgramme,
    private readonly importLibrary: ImportLibrary,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor): Promise<ImportResult> {
    const { industries } = await this.findProgramme.execute(Scope.of(actor), {});
    const document = demoLibrary(this.data.read(), industries);
    return this.importLibrary.execute(work, actor, { document, dryRun: false });
  }
}
