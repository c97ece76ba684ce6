import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { CRITERIA } from '../published/match.summary.js';
import type { Evidence, Match } from '../published/match.summary.js';
import type { Catalogue, Listed } from './catalogue.js';
import type { CodeNames } from './code-names.js';
import { dayNumberOf } from './days.js';
import { excludedBy, gatesOf, isQualified } from './gates.policy.js';
import type { PreparedListing } from './prepared-listing.js';
import type { PreparedNeed } from './prepared-need.js';
import { Quotes } from './quotes.js';
import { Scorer, bandOf } from './ranking.policy.js';
import { wordsOf } from './words.js';

export interface Ranked<Side> {
  readonly side: Side;
  readonly score: number;
}

export interface Ranking<Side> {
  /** Best first; equals by their ids. */
  readonly ranked: readonly Ranked<Side>[];
  /** Those that a gate keeps out. */
  readonly out: readonly Side[];
}

/** Judges pairs by one catalogue on one day. The list of a need depends on the need, the listings and the weights alone. */
export class Matcher {
  private readonly scorer: Scorer;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly names: CodeNames,
    private readonly day: CalendarDay,
  ) {
    this.scorer = new Scorer(catalogue.weights, dayNumberOf(day));
  }

  /** Listings for a need. */
  rankListings(need: PreparedNeed, listings: Iterable<Listed>): Ranking<Listed> {
    const ranked: Ranked<Listed>[] = [];
    const out: Listed[] = [];
    this.catalogue.comparing(need.vector, (coverage) => {
      for (const side of listings) {
        if (excludedBy(need, side, this.day)) out.push(side);
        else ranked.push({ side, score: this.scorer.score(need, side, coverage(side)) });
      }
    });
    return { ranked: ranked.sort((a, b) => b.score - a.score || byId(a.side.solution, b.side.solution)), out };
  }

  /** Needs for a listing. */
  rankNeeds(listing: PreparedListing, needs: Iterable<PreparedNeed>): Ranking<PreparedNeed> {
    const ranked: Ranked<PreparedNeed>[] = [];
    const out: PreparedNeed[] = [];
    for (const side of needs) {
      if (excludedBy(side, listing, this.day)) out.push(side);
      else ranked.push({ side, score: this.scoreOf(side, listing) });
    }
    return { ranked: ranked.sort((a, b) => b.score - a.score || byId(a.side.need, b.side.need)), out };
  }

  /** Those of the listings that speak of the need most, best first, whatever their score. */
  nearest(need: PreparedNeed, listings: readonly Listed[], limit: number): Listed[] {
    const by = this.catalogue.comparing(
      need.vector,
      (coverage) => new Map(listings.map((one) => [one, coverage(one)])),
    );
    const near = (one: Listed) => by.get(one) ?? 0;
    return [...listings].sort((a, b) => near(b) - near(a) || byId(a.solution, b.solution)).slice(0, limit);
  }

  /** Why this pair fits, and where it does not: everything that its score is made of. */
  explain(need: PreparedNeed, listing: PreparedListing, quotes = new Quotes(this.catalogue, need)): Match {
    const score = this.scoreOf(need, listing);
    const gates = gatesOf(need, listing, this.day, this.names);
    const evidence = CRITERIA.map((criterion, at): Evidence => {
      const words =
        criterion === 'text'
          ? quotes.between(listing)
          : wordsOf(criterion, need.need, listing.solution, this.names, this.day);
      return {
        criterion,
        ...words,
        verdict: this.scorer.verdict(at),
        weight: this.catalogue.weights.criteria[criterion].weight,
        contribution: this.scorer.contribution(at),
      };
    });
    return {
      needId: need.need.id,
      solutionId: listing.solution.id,
      score,
      band: bandOf(score, this.catalogue.weights),
      qualified: isQualified(gates),
      gates,
      evidence,
    };
  }

  private scoreOf(need: PreparedNeed, listing: PreparedListing): number {
    return this.scorer.score(need, listing, this.catalogue.coverage(need.vector, listing.vector));
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
