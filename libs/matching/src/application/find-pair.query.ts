import type { Actor } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import type { PairId, PairRecord } from '../published/pair.summary.js';
import { ListPairs } from './list-pairs.query.js';

export interface FindPairInput {
  /** Whose moves are told. */
  readonly actor: Actor;
  readonly id: PairId;
}

/** One pair, if this scope may see it. */
@Injectable()
export class FindPair extends Query<FindPairInput, PairRecord | undefined> {
  constructor(private readonly pairs: ListPairs) {
    super();
  }

  override async execute(scope: Scope, { actor, id }: FindPairInput): Promise<PairRecord | undefined> {
    const [pair] = await this.pairs.execute(scope, { actor, id, limit: 1 });
    return pair;
  }
}
