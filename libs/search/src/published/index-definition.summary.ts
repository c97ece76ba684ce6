export type FieldType = 'text' | 'keyword' | 'keyword[]' | 'number' | 'boolean';

/** What an index does with one field of its documents. A field that is not declared is only stored. */
export interface FieldDefinition {
  readonly type: FieldType;
  /** Searched by text when present; 1 is the most important field, at most four fields. */
  readonly searchRank?: number;
  /** May occur in a filter. */
  readonly filter?: boolean;
  /** May be counted as a facet; implies `filter`. */
  readonly facet?: boolean;
  /** May be sorted by; not for `text` and `keyword[]`. */
  readonly sort?: boolean;
}

export interface IndexDefinition {
  /** `[a-z][a-z0-9_]{0,39}` */
  readonly name: string;
  /** Raise it when the same record gives another document than before: the index must then be rebuilt. */
  readonly version: number;
  /** `id` (string) and `version` (integer) belong to every document and are not declared. */
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** Words that say nothing (的, 与 …). Single words only. */
  readonly stopWords?: readonly string[];
  /** Word → what else to look for. One way: declare both directions when both are meant. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** Paging and candidates stop here; `total` does not. Default 1000. */
  readonly maxTotalHits?: number;
  /** Distinct values counted per facet, the most frequent first. Default 100. */
  readonly maxFacetValues?: number;
}

export const DEFAULT_MAX_TOTAL_HITS = 1000;
export const DEFAULT_MAX_FACET_VALUES = 100;

/** Names of the searched fields, the most important first. */
export function searchedFields(definition: IndexDefinition): string[] {
  return Object.entries(definition.fields)
    .flatMap(([name, field]) => (field.searchRank === undefined ? [] : [{ name, rank: field.searchRank }]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

export function isFilterable(field: FieldDefinition | undefined): boolean {
  return field !== undefined && (field.filter === true || field.facet === true);
}
