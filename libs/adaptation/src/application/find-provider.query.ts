import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { ProviderStore } from '../infrastructure/provider.store.js';
import type { ProviderSummary } from '../published/provider.summary.js';

export interface FindProviderInput {
  /** Id or reference. */
  readonly id: string;
}

/** One of them, if this scope may see it. */
@Injectable()
export class FindProvider extends Query<FindProviderInput, ProviderSummary | undefined> {
  constructor(private readonly providers: ProviderStore) {
    super();
  }

  override execute(scope: Scope, { id }: FindProviderInput): Promise<ProviderSummary | undefined> {
    return this.providers.read(scope, id);
  }
}
