import type { Actor } from '@app/kernel/actor.js';
import { Injectable } from '@nestjs/common';
import { reasonMissing } from '../domain/library.errors.js';
import { providerLifecycle } from '../domain/provider.lifecycle.js';
import type { ProviderVerb } from '../domain/provider.lifecycle.js';
import type { Provider } from '../domain/provider.js';
import { ChangeProvider } from './change-provider.use-case.js';
import type { ChangeProviderInput } from './change-provider.use-case.js';

export interface MoveProviderInput extends ChangeProviderInput {
  readonly verb: ProviderVerb;
}

/** 动态调整: the bureau suspends, relists or removes a provider, and says why. */
@Injectable()
export class MoveProvider extends ChangeProvider<MoveProviderInput> {
  protected override readonly action = 'move-provider';

  protected override changed(
    { status }: Provider,
    actor: Actor,
    { verb, reason }: MoveProviderInput,
  ): Partial<Provider> {
    const next = providerLifecycle.next(status, verb, actor);
    if (!reason?.trim()) throw reasonMissing();
    return { status: next };
  }
}
