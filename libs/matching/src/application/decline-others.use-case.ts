import type { Actor } from '@app/kernel/actor.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { nothingChosen, onlyTheEnterpriseDeclines, pairChanged, pairMissing } from '../domain/pair.errors.js';
import { PairStore } from '../infrastructure/pair.store.js';
import type { PairId } from '../published/pair.summary.js';
import { MovePair } from './move-pair.use-case.js';

export interface DeclineOthersInput {
  /** The pair that was chosen. */
  readonly id: PairId;
  /** The version that the person saw. */
  readonly version: number;
  readonly reason: string;
}

/** An enterprise that has chosen declines whoever else is still in question for that need, all with one reason or none. */
@Injectable()
export class DeclineOthers extends UseCase<DeclineOthersInput, { readonly declined: number }> {
  constructor(
    private readonly pairs: PairStore,
    private readonly movePair: MovePair,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, version, reason }: DeclineOthersInput) {
    const pair = await this.pairs.find(work, Scope.heldBy(actor), id);
    if (!pair) throw pairMissing();
    if (actor.role !== 'enterprise') throw onlyTheEnterpriseDeclines();
    if (pair.version !== version) throw pairChanged(pair);
    if (pair.status !== 'chosen' && pair.status !== 'agreed') throw nothingChosen();
    const others = await this.pairs.openBeside(work, pair);
    for (const other of others) {
      await this.movePair.execute(work, actor, { id: other.id, version: other.version, move: 'decline', reason });
    }
    return { declined: others.length };
  }
}
