/** One need; its weight is divisible demand: so many places it asks for, of one provider or of several. */
export interface CaseNeed {
  readonly id: string;
  /** An integer of at least 1. */
  readonly weight: number;
  /** Industry × scenario × district; undefined = it belongs to no block. */
  readonly block?: string;
}

export interface CaseProvider {
  readonly id: string;
  /** Places that are free: an integer of at least 0. */
  readonly capacity: number;
}

/** What the coverage is computed of: nothing else goes in, so that the same case has the same answer for ever. */
export interface CoverageCase {
  readonly needs: readonly CaseNeed[];
  readonly providers: readonly CaseProvider[];
  /** Qualified pairs: need, provider. */
  readonly edges: readonly (readonly [needId: string, providerId: string])[];
}

export interface CoverageBlock {
  readonly block: string;
  /** Weight of the cut's needs in this block. */
  readonly needs: number;
  /** Places of the cut's full providers that these needs hold; each place counts in one block. */
  readonly places: number;
  /** needs − places; over all blocks they add up to `unmet`. */
  readonly deficit: number;
}

export interface CoverageAnswer {
  readonly reachable: number;
  readonly unmet: number;
  /** The smallest proof: these needs compete for the places of these providers, and all of them are full. */
  readonly cut: { readonly needs: readonly string[]; readonly providers: readonly string[] };
  /** Most wanting first. */
  readonly blocks: readonly CoverageBlock[];
}
