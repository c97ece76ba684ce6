import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { ProviderId } from '../published/provider.summary.js';
import type { SolutionId, SolutionSummary } from '../published/solution.summary.js';

export type ListSolutionsInput = { readonly ids: readonly SolutionId[] } | { readonly providerId: ProviderId };

/** Of these listings, or of this provider's, those that this scope may see; newest first. */
@Injectable()
export class ListSolutions extends Query<ListSolutionsInput, readonly SolutionSummary[]> {
  constructor(private readonly solutions: SolutionStore) {
    super();
  }

  override execute(scope: Scope, input: ListSolutionsInput): Promise<readonly SolutionSummary[]> {
    return this.solutions.list(scope, input);
  }
}
