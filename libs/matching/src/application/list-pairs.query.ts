import { ListNeeds } from '@app/adaptation/application/list-needs.query.js';
import { ListSolutions } from '@app/adaptation/application/list-solutions.query.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { movesOpenTo, waitsFor } from '../domain/pair.js';
import { ChoiceStore } from '../infrastructure/choice.store.js';
import { PairStore } from '../infrastructure/pair.store.js';
import type { PairId, PairRecord } from '../published/pair.summary.js';

export interface ListPairsInput {
  /** Whose moves are told. */
  readonly actor: Actor;
  readonly id?: PairId;
  readonly needId?: NeedId;
  readonly solutionId?: SolutionId;
  /** Default 200. */
  readonly limit?: number;
}

/** The pairs this scope may see, newest first, each with its two sides and what the actor may do. */
@Injectable()
export class ListPairs extends Query<ListPairsInput, readonly PairRecord[]> {
  constructor(
    private readonly pairs: PairStore,
    private readonly needs: ListNeeds,
    private readonly solutions: ListSolutions,
    private readonly choices: ChoiceStore,
  ) {
    super();
  }

  override async execute(
    scope: Scope,
    { actor, limit = 200, ...filter }: ListPairsInput,
  ): Promise<readonly PairRecord[]> {
    const pairs = await this.pairs.list(scope, { ...filter, limit });
    if (pairs.length === 0) return [];
    const needs = await this.needs.execute(scope, { ids: [...new Set(pairs.map(({ needId }) => needId))] });
    const solutions = await this.solutions.execute(scope, {
      ids: [...new Set(pairs.map(({ solutionId }) => solutionId))],
    });
    // To a provider it would tell that a rival was chosen.
    const isTold = actor.role !== 'provider';
    const choices = await this.choices.versions(isTold ? [...new Set(pairs.map(({ needId }) => needId))] : []);
    return pairs.map((pair) => ({
      ...pair,
      need: needs.find(({ id }) => id === pair.needId) ?? null,
      solution: solutions.find(({ id }) => id === pair.solutionId) ?? null,
      mayDo: movesOpenTo(actor, pair),
      waitsFor: waitsFor(pair),
      choiceVersion: choices.get(pair.needId) ?? 0,
    }));
  }
}
