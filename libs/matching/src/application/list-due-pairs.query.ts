import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PairStore } from '../infrastructure/pair.store.js';
import type { LapseFilter } from '../infrastructure/pair.store.js';
import type { PairSummary } from '../published/pair.summary.js';

/** Living pairs that somebody had to answer before a day, or those of a need or a solution that is gone. */
@Injectable()
export class ListDuePairs extends Query<LapseFilter, readonly Pick<PairSummary, 'id' | 'version'>[]> {
  constructor(private readonly pairs: PairStore) {
    super();
  }

  override execute(scope: Scope, filter: LapseFilter): Promise<readonly Pick<PairSummary, 'id' | 'version'>[]> {
    return this.pairs.toLapse(scope, filter);
  }
}
