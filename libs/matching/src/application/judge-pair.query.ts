import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { codeNamesOf } from '../domain/code-names.js';
import { excludedBy } from '../domain/gates.policy.js';
import { Matcher } from '../domain/matcher.js';
import { needMissing, solutionMissing } from '../domain/pair.errors.js';
import { prepareListing } from '../domain/prepared-listing.js';
import type { PreparedListing } from '../domain/prepared-listing.js';
import { prepareNeed } from '../domain/prepared-need.js';
import type { PreparedNeed } from '../domain/prepared-need.js';
import { Quotes } from '../domain/quotes.js';
import type { Match } from '../published/match.summary.js';
import { ReadCatalogue } from './read-catalogue.query.js';

export interface JudgePairInput {
  /** Ids or references. */
  readonly needId: string;
  readonly solutionIds: readonly string[];
}

export interface Judged {
  readonly solution: SolutionSummary;
  readonly listing: PreparedListing;
  readonly match: Match;
  /** A gate keeps the solution out of the need's list. */
  readonly excluded: boolean;
}

export interface Judgement {
  readonly need: NeedSummary;
  readonly prepared: PreparedNeed;
  readonly weights: string;
  readonly judged: readonly Judged[];
}

/** Some pairs of one need as they stand today, whether or not they would be found. */
@Injectable()
export class JudgePair extends Query<JudgePairInput, Judgement> {
  constructor(
    private readonly needs: FindNeed,
    private readonly solutions: FindSolution,
    private readonly programmes: FindProgramme,
    private readonly catalogues: ReadCatalogue,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(scope: Scope, { needId, solutionIds }: JudgePairInput): Promise<Judgement> {
    const need = await this.needs.execute(scope, { id: needId });
    if (!need) throw needMissing();
    const solutions: SolutionSummary[] = [];
    for (const id of solutionIds) {
      const solution = await this.solutions.execute(scope, { id });
      if (!solution) throw solutionMissing();
      solutions.push(solution);
    }
    const names = codeNamesOf(await this.programmes.execute(scope, {}));
    const catalogue = await this.catalogues.execute(scope);

    const day = calendarDayOf(this.clock.now());
    const matcher = new Matcher(catalogue, names, day);
    const prepared = prepareNeed(need, catalogue.terms, catalogue.weights);
    const quotes = new Quotes(catalogue, prepared);
    const judged = solutions.map((solution): Judged => {
      const listing = prepareListing(solution, catalogue.terms, catalogue.weights);
      const excluded = excludedBy(prepared, listing, day, 'need') !== null;
      return { solution, listing, match: matcher.explain(prepared, listing, quotes), excluded };
    });
    return { need, prepared, weights: catalogue.weights.version, judged };
  }
}
