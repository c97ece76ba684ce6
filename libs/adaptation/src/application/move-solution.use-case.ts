import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { offRoster, providerMissing, reasonMissing, solutionMissing } from '../domain/library.errors.js';
import { solutionLifecycle } from '../domain/solution.lifecycle.js';
import type { SolutionVerb } from '../domain/solution.lifecycle.js';
import type { Solution } from '../domain/solution.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import { SOLUTION_CHANGED } from '../published/solution-changed.event.js';
import type { SolutionChanged } from '../published/solution-changed.event.js';
import type { SolutionSummary } from '../published/solution.summary.js';

export interface MoveSolutionInput {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly verb: SolutionVerb;
  readonly reason?: string;
}

/** One move of a listing's lifecycle; only a provider on the roster may publish. */
@Injectable()
export class MoveSolution extends UseCase<MoveSolutionInput, SolutionSummary> {
  constructor(
    private readonly solutions: SolutionStore,
    private readonly providers: ProviderStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: MoveSolutionInput): Promise<SolutionSummary> {
    const { id, version, verb, reason } = input;
    const before = await this.solutions.find(work, Scope.heldBy(actor), id);
    if (!before) throw solutionMissing();
    const provider = await this.providers.find(work, Scope.of(actor), before.providerId);
    if (!provider) throw providerMissing();
    await this.solutions.mustBeAt(work, before, version);
    const status = solutionLifecycle.next(before.status, verb, actor);
    if (actor.role !== 'provider' && !reason?.trim()) throw reasonMissing();
    if (verb === 'publish' && provider.status !== 'listed') throw offRoster(provider.status);
    const at = this.clock.now();
    const publishedAt = verb === 'publish' ? at : before.publishedAt;
    const after: Solution = {
      ...before,
      status,
      publishedAt,
      version: version + 1,
      changedAt: at,
      changedBy: actor.id,
    };
    await this.solutions.change(work, before, after);
    const difference = { status: { from: before.status, to: status } };
    await work.record({
      audit: { action: `adaptation.${verb}-solution`, subject: after.id, difference, ...(reason && { reason }) },
      letter: { type: SOLUTION_CHANGED, id: after.id, version: after.version, at } satisfies SolutionChanged,
    });
    return this.solutions.toldWith(after, provider);
  }
}
