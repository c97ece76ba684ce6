import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { ListNeeds } from '@app/adaptation/application/list-needs.query.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import type { Catalogue } from '../domain/catalogue.js';
import { codeNamesOf } from '../domain/code-names.js';
import { Matcher } from '../domain/matcher.js';
import { solutionMissing } from '../domain/pair.errors.js';
import { prepareListing } from '../domain/prepared-listing.js';
import { prepareNeed } from '../domain/prepared-need.js';
import type { PreparedNeed } from '../domain/prepared-need.js';
import type { SolutionMatches } from '../published/match.summary.js';
import { asNeedIds, FindCandidates } from './find-candidates.query.js';
import { ReadCatalogue } from './read-catalogue.query.js';

const EXCLUDED_SHOWN = 20;
/** Prepared needs kept: a city's. */
const KEPT = 20_000;

export interface MatchSolutionInput {
  /** Id or reference. */
  readonly solutionId: string;
  readonly limit: number;
  /** From 1. */
  readonly page?: number;
}

/** Needs for a solution, best first, each with its reasons; only those that the reader may see. */
@Injectable()
export class MatchSolution extends Query<MatchSolutionInput, SolutionMatches> {
  /** By need; good for one version of it. */
  private readonly prepared = new Map<string, PreparedNeed>();

  constructor(
    private readonly solutions: FindSolution,
    private readonly needs: ListNeeds,
    private readonly programmes: FindProgramme,
    private readonly catalogues: ReadCatalogue,
    private readonly candidates: FindCandidates,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(scope: Scope, { solutionId, limit, page = 1 }: MatchSolutionInput): Promise<SolutionMatches> {
    const solution = await this.solutions.execute(scope, { id: solutionId });
    if (!solution) throw solutionMissing();
    const names = codeNamesOf(await this.programmes.execute(scope, {}));
    const { fitting, near } = await this.candidates.execute(scope, { solution, names });
    const ids = [...new Set(asNeedIds([...fitting, ...near]))];
    const visible = new Map((await this.needs.execute(scope, { ids })).map((need) => [need.id as string, need]));
    const catalogue = await this.catalogues.execute(scope);

    const matcher = new Matcher(catalogue, names, calendarDayOf(this.clock.now()));
    const listing = prepareListing(solution, catalogue.terms, catalogue.weights);
    const sides = (some: readonly string[]) => some.flatMap((id) => this.prepare(visible.get(id), catalogue));
    const { ranked } = matcher.rankNeeds(listing, sides(fitting));
    const shown = ranked.slice((page - 1) * limit, page * limit);
    return {
      solution,
      weights: catalogue.weights.version,
      total: ranked.length,
      results: shown.map(({ side }) => ({ ...matcher.explain(side, listing), need: side.need })),
      excluded: matcher.excludedNeeds(listing, sides(near), EXCLUDED_SHOWN),
      preview: !listing.published,
    };
  }

  /** What the reader may see of a need is in the need given, so only its numbers are kept; not all see its price. */
  private prepare(need: NeedSummary | undefined, { terms, weights }: Catalogue): PreparedNeed[] {
    if (!need) return [];
    const known = this.prepared.get(need.id);
    if (known?.need.version === need.version && priceOf(known.need) === priceOf(need)) return [{ ...known, need }];
    if (this.prepared.size >= KEPT) this.prepared.clear();
    const prepared = prepareNeed(need, terms, weights);
    this.prepared.set(need.id, prepared);
    return [prepared];
  }
}

const priceOf = ({ budgetMin, budgetMax }: NeedSummary) => `${budgetMin?.toYuan()} ${budgetMax?.toYuan()}`;
