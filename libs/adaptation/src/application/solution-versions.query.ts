import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { SolutionStore } from '../infrastructure/solution.store.js';
import type { SolutionId } from '../published/solution.summary.js';

export interface SolutionVersion {
  readonly id: SolutionId;
  readonly version: number;
}

/** The versions of these, or of all, where the scope may see them: cheap, for who keeps copies. */
@Injectable()
export class SolutionVersions extends Query<{ readonly ids?: readonly SolutionId[] }, readonly SolutionVersion[]> {
  constructor(private readonly solutions: SolutionStore) {
    super();
  }

  override async execute(
    scope: Scope,
    { ids }: { readonly ids?: readonly SolutionId[] },
  ): Promise<readonly SolutionVersion[]> {
    return (await this.solutions.versions(scope, ids)) as readonly SolutionVersion[];
  }
}
