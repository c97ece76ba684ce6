import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { TargetStore } from '../infrastructure/target.store.js';
import type { TargetSummary } from '../published/target.summary.js';

/** What is planned: everything to the bureau, to the office of a district its own. */
@Injectable()
export class ListTargets extends Query<void, readonly TargetSummary[]> {
  constructor(private readonly targets: TargetStore) {
    super();
  }

  override execute(scope: Scope): Promise<readonly TargetSummary[]> {
    return this.targets.list(scope);
  }
}
