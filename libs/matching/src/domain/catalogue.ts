import type { SolutionId, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { prepareListing } from './prepared-listing.js';
import type { PreparedListing } from './prepared-listing.js';
import type { TermVector } from './term-vector.js';
import type { Terms } from './terms.js';
import type { Weights } from './weights.js';

/** A listing in the catalogue: its terms also by their place in the catalogue's dictionary, in the order of their keys. */
export interface Listed extends PreparedListing {
  readonly places: Int32Array;
}

/** The published listings, prepared, and how rare each term is among them. */
export class Catalogue {
  private readonly listings = new Map<SolutionId, Listed>();
  private readonly placeOf = new Map<number, number>();
  /** By place: how many listings say the term. */
  private readonly frequencies: number[] = [];
  private needed = new Float64Array(0);

  constructor(
    readonly terms: Terms,
    readonly weights: Weights,
  ) {}

  get size(): number {
    return this.listings.size;
  }

  all(): IterableIterator<Listed> {
    return this.listings.values();
  }

  find(id: SolutionId): Listed | undefined {
    return this.listings.get(id);
  }

  put(solution: SolutionSummary): void {
    this.remove(solution.id);
    const prepared = prepareListing(solution, this.terms, this.weights);
    const places = Int32Array.from(prepared.vector.keys, (key) => this.placeFor(key));
    for (const place of places) this.frequencies[place] = (this.frequencies[place] ?? 0) + 1;
    this.listings.set(solution.id, { ...prepared, places });
  }

  remove(id: SolutionId): void {
    for (const place of this.listings.get(id)?.places ?? []) {
      this.frequencies[place] = (this.frequencies[place] ?? 1) - 1;
    }
    this.listings.delete(id);
  }

  /**
   * Inverse document frequency, 1 for what every listing says: in a small catalogue too a common word is a word. A term
   * that no listing says still belongs to what is asked for.
   */
  rarity(key: number): number {
    const place = this.placeOf.get(key);
    const said = place === undefined ? 0 : (this.frequencies[place] ?? 0);
    const rarity = 1 + Math.log((this.size + 1) / (said + 1));
    return said === 0 ? rarity * this.weights.text.unseen : rarity;
  }

  /** All that a text asks for, each term by how rare it is. */
  worthOf({ keys, weights }: TermVector): number {
    let worth = 0;
    for (let at = 0; at < keys.length; at++) worth += (weights[at] ?? 0) * this.rarity(keys[at] ?? 0);
    return worth;
  }

  /**
   * Calls back with what compares listings with one need: quicker than pair by pair, and the very same numbers. The
   * comparison is good until the callback returns.
   */
  comparing<Result>(need: TermVector, compare: (coverage: (listing: Listed) => number) => Result): Result {
    if (this.needed.length < this.frequencies.length) this.needed = new Float64Array(this.frequencies.length * 2);
    const { needed } = this;
    const touched: number[] = [];
    let worth = 0;
    for (let at = 0; at < need.keys.length; at++) {
      const key = need.keys[at] ?? 0;
      const asked = (need.weights[at] ?? 0) * this.rarity(key);
      worth += asked;
      const place = this.placeOf.get(key);
      if (place === undefined) continue;
      needed[place] = asked;
      touched.push(place);
    }
    try {
      return compare(({ places, vector: { weights } }) => {
        let met = 0;
        for (let at = 0; at < places.length; at++)
          met += (needed[places[at] as number] as number) * (weights[at] as number);
        return worth > 0 ? met / worth : Number.NaN;
      });
    } finally {
      for (const place of touched) needed[place] = 0;
    }
  }

  /** The share of what the need asks for that the listing says, 0..1; NaN where nothing is asked for. */
  coverage(need: TermVector, listing: TermVector): number {
    const worth = this.worthOf(need);
    let met = 0;
    for (let n = 0, l = 0; n < need.keys.length && l < listing.keys.length;) {
      const [wanted, offered] = [need.keys[n] ?? 0, listing.keys[l] ?? 0];
      if (wanted === offered) met += (need.weights[n] ?? 0) * this.rarity(wanted) * (listing.weights[l] ?? 0);
      if (wanted <= offered) n++;
      if (offered <= wanted) l++;
    }
    return worth > 0 ? met / worth : Number.NaN;
  }

  private placeFor(key: number): number {
    const known = this.placeOf.get(key);
    if (known !== undefined) return known;
    const place = this.frequencies.length;
    this.placeOf.set(key, place);
    this.frequencies.push(0);
    return place;
  }
}
