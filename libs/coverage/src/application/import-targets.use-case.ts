import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { refused } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { bureauOnly } from '../domain/coverage.errors.js';
import { targetEntry } from '../domain/target-entry.js';
import { sheetOf } from '../domain/target-sheet.js';
import { csvRowsOf } from '../infrastructure/import/csv-rows.js';
import { targetIdOf, TargetStore } from '../infrastructure/target.store.js';
import type { TargetSummary } from '../published/target.summary.js';

export interface ImportTargetsInput {
  /** The text of the file, its first line the names of the columns. */
  readonly csv: string;
  /** Judges all of it and changes nothing. */
  readonly dryRun: boolean;
}

export interface ImportTargetsResult {
  readonly added: number;
  readonly changed: number;
  /** They say what is planned already. */
  readonly unchanged: number;
}

/** Many targets at once: the whole file or nothing of it, with every reason by its line. */
@Injectable()
export class ImportTargets extends UseCase<ImportTargetsInput, ImportTargetsResult> {
  constructor(
    private readonly targets: TargetStore,
    private readonly programmes: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { csv, dryRun }: ImportTargetsInput) {
    const scope = Scope.of(actor);
    if (!scope.holds('bureau')) throw bureauOnly();
    const held = await this.targets.all(work);
    const { lines, refusals } = sheetOf(csvRowsOf(csv), await this.programmes.execute(scope, {}), held);
    if (refusals.length > 0) {
      throw refused('COVERAGE.SHEET_REFUSED', `文件有 ${refusals.length} 处不符合要求，未导入任何目标`, refusals);
    }
    const byId = new Map(held.map((one) => [one.id, one]));
    const changedAt = this.clock.now();
    const moves = lines.flatMap(({ districtCode, industry, enterprises, needs }) => {
      const line = { districtCode, industry, enterprises, needs };
      const before = byId.get(targetIdOf(line));
      if (isSame(before, line)) return [];
      const version = (before?.version ?? 0) + 1;
      const after: TargetSummary = { id: targetIdOf(line), ...line, version, changedAt, changedBy: actor.id };
      return [{ before, after }];
    });
    if (!dryRun) {
      for (const { before, after } of moves) await this.targets.put(work, before?.version ?? null, after);
      await work.recordManyQuietly(moves.map(({ before, after }) => ({ audit: targetEntry(before, after) })));
    }
    const added = moves.filter(({ before }) => !before).length;
    return { added, changed: moves.length - added, unchanged: lines.length - moves.length };
  }
}

/** A line without numbers plans nothing: where nothing is planned either, it is a line of the empty form. */
const isSame = (before: TargetSummary | undefined, now: Pick<TargetSummary, 'enterprises' | 'needs'>) =>
  (before?.enterprises ?? null) === now.enterprises && (before?.needs ?? null) === now.needs;
