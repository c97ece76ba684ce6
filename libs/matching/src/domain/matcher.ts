import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { CRITERIA } from '../published/match.summary.js';
import type { Evidence, Exclusion, Match } from '../published/match.summary.js';
import type { Catalogue, Listed } from './catalogue.js';
import type { CodeNames } from './code-names.js';
import { dayNumberOf } from './days.js';
import { excludedBy, exclusionReason, gatesOf, isQualified } from './gates.policy.js';
import type { Asking } from './gates.policy.js';
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
        if (excludedBy(need, side, this.day, 'need')) out.push(side);
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
      if (excludedBy(side, listing, this.day, 'solution')) out.push(side);
      else ranked.push({ side, score: this.scoreOf(side, listing) });
    }
    return { ranked: ranked.sort((a, b) => b.score - a.score || byId(a.side.need, b.side.need)), out };
  }

  /** Those that a gate keeps out of the list, nearest first. */
  excludedListings(need: PreparedNeed, listings: readonly Listed[], limit: number): Exclusion[] {
    const out = this.nearestListings(need, listings).flatMap((listing) =>
      this.exclusion(need, listing, 'need', listing.solution),
    );
    return out.slice(0, limit);
  }

  excludedNeeds(listing: PreparedListing, needs: readonly PreparedNeed[], limit: number): Exclusion[] {
    const out = nearest(
      needs,
      (need) => this.catalogue.coverage(need.vector, listing.vector),
      ({ need }) => need.id,
    ).flatMap((need) => this.exclusion(need, listing, 'solution', need.need));
    return out.slice(0, limit);
  }

  private exclusion(
    need: PreparedNeed,
    listing: PreparedListing,
    asking: Asking,
    { id, title }: { readonly id: string; readonly title: string },
  ): Exclusion[] {
    const code = excludedBy(need, listing, this.day, asking);
    return code ? [{ id, title, code, reason: exclusionReason(code, need, listing, this.names) }] : [];
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

  private nearestListings(need: PreparedNeed, listings: readonly Listed[]): Listed[] {
    return this.catalogue.comparing(need.vector, (coverage) =>
      nearest(listings, coverage, ({ solution }) => solution.id),
    );
  }

  private scoreOf(need: PreparedNeed, listing: PreparedListing): number {
    return this.scorer.score(need, listing, this.catalogue.coverage(need.vector, listing.vector));
  }
}

/** Those that speak of the other side most first, whatever their score. */
function nearest<Side>(sides: readonly Side[], coverage: (side: Side) => number, idOf: (side: Side) => string): Side[] {
  const by = new Map(sides.map((side) => [side, coverage(side)]));
  return [...sides].sort((a, b) => (by.get(b) ?? 0) - (by.get(a) ?? 0) || (idOf(a) < idOf(b) ? -1 : 1));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
