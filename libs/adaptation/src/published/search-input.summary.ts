/** What both searches can be narrowed by. */
export const FACET_KEYS = ['industry', 'scenario', 'family', 'district', 'level', 'deployment', 'priceBand'] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** The facet code of what nobody said. */
export const UNKNOWN = 'UNKNOWN';

/** Bands of a price or budget, in 万元; the lower bound belongs to the band. */
export const PRICE_BANDS = ['LT5', '5-10', '10-20', '20-50', '50-100', 'GE100', UNKNOWN] as const;
export type PriceBand = (typeof PRICE_BANDS)[number];

/** One language for both directions: codes of one key are alternatives, keys narrow each other. */
export interface SearchInput {
  readonly text?: string;
  readonly phrase?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filters: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  readonly sort?: string;
  /** Only these, by id: what a picture of another room counts. */
  readonly among?: readonly string[];
  readonly page: number;
  /** 0-100. */
  readonly pageSize: number;
}

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

export interface Found<Item> {
  readonly item: Item;
  readonly marked: { readonly title: readonly Segment[]; readonly text: readonly Segment[] };
}

export interface SearchAnswer<Item> {
  readonly query: SearchInput;
  /** Exact. */
  readonly total: number;
  readonly matched: 'all' | 'any';
  /** The engine is away: titles only, and perhaps not all of them. */
  readonly isPlain: boolean;
  readonly page: number;
  readonly pageSize: number;
  readonly results: readonly Found<Item>[];
  readonly facets: Readonly<Record<FacetKey, Readonly<Record<string, number>>>>;
  /** Only where nothing was found: what to drop, and how many that gives. */
  readonly relax: readonly { readonly drop: string; readonly returns: number }[];
}
