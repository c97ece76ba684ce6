import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { PairStore } from '../infrastructure/pair.store.js';
import type { LapseFilter } from '../infrastructure/pair.store.js';
import type { PairSummary } from '../published/pair.summary.js';
import { MovePair } from './move-pair.use-case.js';

export interface LapsePairsInput extends LapseFilter {
  readonly reason: string;
}

/** Ends what nobody answered in time, or what has lost its need or its solution; says how many. */
@Injectable()
export class LapsePairs extends UseCase<LapsePairsInput, number> {
  constructor(
    private readonly pairs: PairStore,
    private readonly movePair: MovePair,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { reason, ...filter }: LapsePairsInput): Promise<number> {
    const due: readonly PairSummary[] = await this.pairs.toLapse(filter);
    for (const { id, version } of due) await this.movePair.execute(work, actor, { id, version, move: 'lapse', reason });
    return due.length;
  }
}
