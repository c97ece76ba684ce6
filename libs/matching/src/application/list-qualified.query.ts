import type { NeedId, NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import type { Listed } from '../domain/catalogue.js';
import { canAnswer } from '../domain/ranking.policy.js';
import { prepareNeed } from '../domain/prepared-need.js';
import type { GateCode } from '../published/match.summary.js';
import { ReadCatalogue } from './read-catalogue.query.js';

export interface ListQualifiedInput {
  readonly needs: readonly NeedSummary[];
  /** Only these listings are asked; left out = all. */
  readonly solutionIds?: readonly SolutionId[];
  readonly day: CalendarDay;
  /** As if there were no such gates: for who asks what would be. */
  readonly without?: readonly GateCode[];
}

export type Qualified = ReadonlyMap<NeedId, readonly SolutionSummary[]>;

/** For each need the listings that can answer it: every listing is asked, by the rule by which `CountAnswers` counts. */
@Injectable()
export class ListQualified extends Query<ListQualifiedInput, Qualified> {
  constructor(private readonly catalogues: ReadCatalogue) {
    super();
  }

  override async execute(scope: Scope, input: ListQualifiedInput): Promise<Qualified> {
    const { needs, solutionIds, day, without = [] } = input;
    const catalogue = await this.catalogues.execute(scope);
    const { terms, weights } = catalogue;
    const asked: readonly Listed[] = solutionIds
      ? solutionIds.flatMap((id) => catalogue.find(id) ?? [])
      : [...catalogue.all()];
    return new Map(
      needs.map((need) => {
        const prepared = prepareNeed(need, terms, weights);
        const qualified = catalogue.comparing(prepared.vector, (coverage) =>
          asked.filter((listing) => canAnswer(prepared, listing, { day, weights, coverage, without }) === true),
        );
        return [need.id, qualified.map(({ solution }) => solution)];
      }),
    );
  }
}
