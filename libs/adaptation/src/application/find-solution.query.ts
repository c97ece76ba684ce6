import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { SolutionSummary } from '../published/solution.summary.js';

export interface FindSolutionInput {
  /** Id or reference. */
  readonly id: string;
}

/** One of them, if this scope may see it. */
@Injectable()
export class FindSolution extends Query<FindSolutionInput, SolutionSummary | undefined> {
  constructor(private readonly solutions: SolutionStore) {
    super();
  }

  override execute(scope: Scope, { id }: FindSolutionInput): Promise<SolutionSummary | undefined> {
    return this.solutions.read(scope, id);
  }
}
