import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { ProviderStore } from '../infrastructure/provider.store.js';
import type { ProviderSummary } from '../published/provider.summary.js';

/** Every provider, on the roster or not; a city has a few hundred. */
@Injectable()
export class ListProviders extends Query<object, readonly ProviderSummary[]> {
  constructor(private readonly providers: ProviderStore) {
    super();
  }

  override execute(scope: Scope): Promise<readonly ProviderSummary[]> {
    return this.providers.list(scope, {});
  }
}
