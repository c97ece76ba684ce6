import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { providerMissing } from '../domain/library.errors.js';
import { PROVIDER_FIELDS } from '../domain/provider.js';
import type { Provider } from '../domain/provider.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import { SolutionStore } from '../infrastructure/solution.store.js';
import { PROVIDER_CHANGED } from '../published/provider-changed.event.js';
import type { ProviderChanged } from '../published/provider-changed.event.js';
import type { ProviderSummary } from '../published/provider.summary.js';
import { SOLUTION_CHANGED } from '../published/solution-changed.event.js';
import type { SolutionChanged } from '../published/solution-changed.event.js';

export interface ChangeProviderInput {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly reason?: string;
}

/** Something that changes a provider, and so what its listings are worth: they are told of, too. */
@Injectable()
export abstract class ChangeProvider<Input extends ChangeProviderInput> extends UseCase<Input, ProviderSummary> {
  protected abstract readonly action: string;

  constructor(
    private readonly providers: ProviderStore,
    private readonly solutions: SolutionStore,
    protected readonly clock: Clock,
  ) {
    super();
  }

  /** The provider as it is to be, or a refusal. */
  protected abstract changed(provider: Provider, actor: Actor, input: Input): Partial<Provider>;

  override async execute(work: UnitOfWork, actor: Actor, input: Input): Promise<ProviderSummary> {
    const before = await this.providers.find(work, Scope.heldBy(actor), input.id);
    if (!before) throw providerMissing();
    await this.providers.mustBeAt(work, before, input.version);
    const at = this.clock.now();
    const touched = { changedAt: at, changedBy: actor.id };
    const after: Provider = {
      ...before,
      ...this.changed(before, actor, input),
      ...touched,
      version: before.version + 1,
    };
    await this.providers.change(work, before, after);
    const { id, version } = after;
    const reason = input.reason ? { reason: input.reason } : {};
    const difference = differenceOf(before, after, PROVIDER_FIELDS);
    await work.record({
      audit: { action: `adaptation.${this.action}`, subject: id, difference, ...reason },
      letter: { type: PROVIDER_CHANGED, id, version, at } satisfies ProviderChanged,
    });
    for (const solution of await this.solutions.findAll(work, Scope.heldBy(actor), { providerId: id })) {
      const next = { ...solution, ...touched, version: solution.version + 1 };
      await this.solutions.change(work, solution, next);
      await work.record({
        audit: { action: 'adaptation.provider-of-solution-changed', subject: next.id, difference: {} },
        letter: { type: SOLUTION_CHANGED, id: next.id, version: next.version, at } satisfies SolutionChanged,
      });
    }
    return this.providers.told(Scope.of(actor), after);
  }
}
