import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { refused } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { bureauOnly, targetOvertaken, targetUnversioned } from '../domain/coverage.errors.js';
import { targetEntry } from '../domain/target-entry.js';
import { judgeTarget } from '../domain/target.policy.js';
import { targetIdOf, TargetStore } from '../infrastructure/target.store.js';
import type { TargetLine, TargetSummary } from '../published/target.summary.js';

export interface SetTargetInput extends TargetLine {
  /** The version that was seen; left out: none was there. */
  readonly version?: number;
}

/** What the bureau plans for one industry in one district. */
@Injectable()
export class SetTarget extends UseCase<SetTargetInput, TargetSummary> {
  constructor(
    private readonly targets: TargetStore,
    private readonly programmes: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: SetTargetInput): Promise<TargetSummary> {
    const scope = Scope.of(actor);
    if (!scope.holds('bureau')) throw bureauOnly();
    const { version: seen = null, districtCode, industry, enterprises, needs } = input;
    const line = { districtCode, industry, enterprises, needs };
    const refusals = judgeTarget(line, await this.programmes.execute(scope, {}));
    if (refusals.length > 0) throw refused('COVERAGE.TARGET_REFUSED', '目标不符合要求', refusals);
    const id = targetIdOf(line);
    const before = await this.targets.get(work, id);
    if (before && seen === null) throw targetUnversioned();
    if ((before?.version ?? null) !== seen) throw targetOvertaken(before);
    const after = { id, ...line, version: (seen ?? 0) + 1, changedAt: this.clock.now(), changedBy: actor.id };
    await this.targets.put(work, seen, after);
    await work.recordQuietly({ audit: targetEntry(before, after) });
    return after;
  }
}
