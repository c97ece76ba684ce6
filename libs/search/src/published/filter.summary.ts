import type { Scope } from '@app/kernel/scope.js';

export type Scalar = string | number | boolean;

/**
 * What must be true of a document besides its text. A tree, never a string: a tenant or visibility clause
 * joined with `and` cannot be escaped by what a user types. Strings compare without regard to case, width
 * and outer blanks; `not` and `ne` also hold for documents that lack the field.
 */
export type Filter =
  | { readonly op: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly op: 'not'; readonly of: Filter }
  | { readonly op: 'eq' | 'ne'; readonly field: string; readonly value: Scalar }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly op: 'gt' | 'gte' | 'lt' | 'lte'; readonly field: string; readonly value: number }
  /** both ends included */
  | { readonly op: 'between'; readonly field: string; readonly min: number; readonly max: number }
  | { readonly op: 'exists' | 'isNull' | 'isEmpty'; readonly field: string };

/** Both must hold; an absent side asks nothing. */
export function both(left: Filter | undefined, right: Filter | undefined): Filter | undefined {
  if (!left || !right) return left ?? right;
  return { op: 'and', of: [left, right] };
}

/**
 * The filter without the selection made on one field, for facets that show the alternatives to what is
 * selected. Only `eq` and `in` clauses at the top of the tree are selections; everything else always stays.
 */
export function withoutSelection(filter: Filter | undefined, field: string): Filter | undefined {
  if (!filter) return undefined;
  const clauses = filter.op === 'and' ? filter.of : [filter];
  const kept = clauses.filter((clause) => !(isSelection(clause) && clause.field === field));
  if (kept.length === clauses.length) return filter;
  return kept.length === 0 ? undefined : { op: 'and', of: kept };
}

function isSelection(filter: Filter): filter is Extract<Filter, { op: 'eq' | 'in' }> {
  return filter.op === 'eq' || filter.op === 'in';
}

/** Every document that is searched for people says who may find it, in this field. */
export const VISIBLE_TO = 'visibleTo';

/** Joined to every search for a person: what this scope may find. No grant finds nothing. */
export function visibleIn(scope: Scope): Filter {
  return { op: 'in', field: VISIBLE_TO, values: [...scope.grants] };
}
