/** How an index differs from the table it is made from, by id, version and visibility. */
export interface IndexParity {
  readonly index: string;
  readonly rows: number;
  readonly held: number;
  readonly missing: readonly string[];
  /** Held at another version than the row has. */
  readonly stale: readonly string[];
  /** Held with another visibility than the row has. */
  readonly visibility: readonly string[];
  /** Held, and no row stands behind it. */
  readonly extra: readonly string[];
}

export interface IndexRebuilt {
  readonly index: string;
  readonly documents: number;
  readonly tookMs: number;
}
