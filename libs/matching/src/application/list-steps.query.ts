import type { NeedId } from '@app/adaptation/published/need.summary.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PairStore } from '../infrastructure/pair.store.js';
import type { PairOutline } from '../published/pipeline.summary.js';

export interface ListStepsInput {
  readonly needIds: readonly NeedId[];
}

/** Where the pairs of these needs stand and when they came there, ended ones too. */
@Injectable()
export class ListSteps extends Query<ListStepsInput, readonly PairOutline[]> {
  constructor(private readonly pairs: PairStore) {
    super();
  }

  override async execute(scope: Scope, { needIds }: ListStepsInput): Promise<readonly PairOutline[]> {
    return needIds.length === 0 ? [] : this.pairs.outlineOf(scope, needIds);
  }
}
