import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { invalid, refused } from '@app/kernel/domain-error.js';
import { idFromRef } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import type { Refusal } from '@app/kernel/refusal.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { AddPilotEntries } from '@app/programme/application/add-pilot-entries.use-case.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { Injectable } from '@nestjs/common';
import { importRefusals, recordRefusals } from '../domain/import.policy.js';
import { enterpriseOf, needOf, providerOf, solutionOf } from '../domain/import-records.js';
import { notYours } from '../domain/library.errors.js';
import { ImportStore } from '../infrastructure/import.store.js';
import type { ImportDocument } from '../published/import-document.summary.js';
import type { ImportResult } from '../published/import-result.summary.js';
import { readImport } from '../infrastructure/import/import-shape.js';

export interface ImportLibraryInput {
  /** As it was read from JSON; its shape is checked here. */
  readonly document: unknown;
  /** Check everything, write nothing. */
  readonly dryRun: boolean;
}

const MOST_REASONS = 500;

/**
 * Takes a whole library in, or nothing of it. The bureau's: who is imported with a batch stands on its pilot list. What
 * is there already and the same is left alone, so a file may be imported again.
 */
@Injectable()
export class ImportLibrary extends UseCase<ImportLibraryInput, ImportResult> {
  constructor(
    private readonly store: ImportStore,
    private readonly findProgramme: FindProgramme,
    private readonly addPilotEntries: AddPilotEntries,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: ImportLibraryInput): Promise<ImportResult> {
    if (actor.role !== 'bureau' && actor.role !== 'system') throw notYours('导入供需适配库');
    const programme = await this.findProgramme.execute(Scope.of(actor), {});
    const document = readImport(input.document, programme);
    if (Array.isArray(document)) throw invalid('IMPORT.MALFORMED', '导入文件的格式有误', most(document));
    const { enterprises = [], needs = [], providers = [], solutions = [] } = document as ImportDocument;
    const known = await this.store.known(work, document as ImportDocument);
    const broken = importRefusals(document as ImportDocument, known, programme);
    if (broken.length > 0) throw refusedImport(broken);

    const context = { at: this.clock.now(), by: actor.id, programme };
    const files = enterprises.map((said) => enterpriseOf(said, context));
    const fileOf = await this.store.filesFor(work, needs, files, context);
    const records = {
      providers: providers.map((said) => providerOf(said, context)),
      enterprises: files,
      needs: needs.map((said) => needOf(said, fileOf(idFromRef('ent', said.enterprise)), context)),
      solutions: solutions.map((said) => solutionOf(said, context)),
    };
    const unfit = recordRefusals(records.needs, records.solutions, programme);
    if (unfit.length > 0) throw refusedImport(unfit);

    const plan = await this.store.plan(work, records, context);
    if (!input.dryRun) {
      await this.listPilots(work, actor, document as ImportDocument, programme);
      await this.store.write(work, plan);
    }
    return { dryRun: input.dryRun, ...plan.counts };
  }

  private async listPilots(
    work: UnitOfWork,
    actor: Actor,
    { enterprises = [] }: ImportDocument,
    { batches }: ProgrammeSummary,
  ): Promise<void> {
    for (const { code: batch, publishedOn } of batches) {
      const entries = enterprises.filter((enterprise) => enterprise.batch === batch);
      if (entries.length > 0) await this.addPilotEntries.execute(work, actor, { batch, publishedOn, entries });
    }
  }
}

const refusedImport = (refusals: readonly Refusal[]) =>
  refused('IMPORT.REFUSED', `导入文件有 ${refusals.length} 处不符合要求，未写入任何内容`, most(refusals));

function most(refusals: readonly Refusal[]): readonly Refusal[] {
  const more = refusals.length - MOST_REASONS;
  if (more <= 0) return refusals;
  return [...refusals.slice(0, MOST_REASONS), { code: 'IMPORT.MORE', message: `另有 ${more} 处，请先改正以上各处` }];
}
