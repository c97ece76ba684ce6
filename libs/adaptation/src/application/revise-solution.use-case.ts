import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { stated } from '../domain/stated.js';
import { notYours, providerMissing, solutionMissing, solutionRefused } from '../domain/library.errors.js';
import { SOLUTION_FIELDS } from '../domain/solution.js';
import type { Solution, SolutionFields } from '../domain/solution.js';
import { solutionLifecycle } from '../domain/solution.lifecycle.js';
import { solutionRefusals } from '../domain/solution.policy.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import { SOLUTION_CHANGED } from '../published/solution-changed.event.js';
import type { SolutionChanged } from '../published/solution-changed.event.js';
import type { SolutionSummary } from '../published/solution.summary.js';

export interface ReviseSolutionInput extends Partial<SolutionFields> {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
}

@Injectable()
export class ReviseSolution extends UseCase<ReviseSolutionInput, SolutionSummary> {
  constructor(
    private readonly solutions: SolutionStore,
    private readonly providers: ProviderStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: ReviseSolutionInput): Promise<SolutionSummary> {
    if (actor.role !== 'provider') throw notYours('修改方案');
    const { id, version, ...said } = input;
    const before = await this.solutions.find(work, Scope.heldBy(actor), id);
    if (!before) throw solutionMissing();
    const provider = await this.providers.find(work, Scope.heldBy(actor), before.providerId);
    if (!provider) throw providerMissing();
    await this.solutions.mustBeAt(work, before, version);
    if (solutionLifecycle.table.ends.includes(before.status)) throw solutionMissing();
    const at = this.clock.now();
    const after: Solution = { ...before, ...stated(said), version: version + 1, changedAt: at, changedBy: actor.id };
    const refusals = solutionRefusals(after, await this.findProgramme.execute(Scope.of(actor), {}));
    if (refusals.length > 0) throw solutionRefused(refusals);
    const difference = differenceOf(before, after, SOLUTION_FIELDS);
    if (Object.keys(difference).length === 0) return this.solutions.toldWith(before, provider);

    await this.solutions.change(work, before, after);
    await work.record({
      audit: { action: 'adaptation.revise-solution', subject: after.id, difference },
      letter: { type: SOLUTION_CHANGED, id: after.id, version: after.version, at } satisfies SolutionChanged,
    });
    return this.solutions.toldWith(after, provider);
  }
}
