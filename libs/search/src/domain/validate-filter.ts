import { isFilterable, type FieldType, type IndexDefinition } from '../published/index-definition.summary.js';
import { SearchError } from '../published/search-error.summary.js';
import type { Filter, Scalar } from '../published/filter.summary.js';

/** Meilisearch's parser stops at 150; nobody writes fifty levels by hand. */
const MAX_DEPTH = 50;
const MAX_VALUES = 1000;

/** Rejects with `invalid_filter`: undeclared fields, values of another type, empty or bottomless trees. */
export function checkFilter(definition: IndexDefinition, filter: Filter, depth = 0): void {
  if (depth > MAX_DEPTH) refuse(`nested deeper than ${MAX_DEPTH}`);
  switch (filter.op) {
    case 'and':
    case 'or':
      if (filter.of.length === 0) refuse(`${filter.op} of nothing`);
      for (const clause of filter.of) checkFilter(definition, clause, depth + 1);
      return;
    case 'not':
      checkFilter(definition, filter.of, depth + 1);
      return;
    case 'eq':
    case 'ne':
      checkValues(definition, filter.field, [filter.value]);
      return;
    case 'in':
      if (filter.values.length > MAX_VALUES) refuse(`${filter.field}: more than ${MAX_VALUES} values`);
      checkValues(definition, filter.field, filter.values);
      return;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      checkRange(definition, filter.field, [filter.value]);
      return;
    case 'between':
      checkRange(definition, filter.field, [filter.min, filter.max]);
      return;
    case 'exists':
    case 'isNull':
    case 'isEmpty':
      typeOf(definition, filter.field);
  }
}

function checkValues(definition: IndexDefinition, field: string, values: readonly Scalar[]): void {
  const type = typeOf(definition, field);
  const expected = type === 'number' || type === 'boolean' ? type : 'string';
  for (const value of values) {
    if (typeof value !== expected || Number.isNaN(value)) refuse(`${field}: ${expected} expected`);
    // Meilisearch never finds an empty string by equality
    if (typeof value === 'string' && value.trim() === '') refuse(`${field}: ask isEmpty instead of an empty value`);
  }
}

function checkRange(definition: IndexDefinition, field: string, bounds: readonly number[]): void {
  if (typeOf(definition, field) !== 'number') refuse(`${field} is not a number`);
  if (!bounds.every(Number.isFinite)) refuse(`${field}: finite number expected`);
}

function typeOf(definition: IndexDefinition, name: string): FieldType {
  if (name === 'id') return 'keyword';
  const field = definition.fields[name];
  if (!field || !isFilterable(field)) return refuse(`${name} is not filterable`);
  return field.type;
}

function refuse(reason: string): never {
  throw new SearchError('invalid_filter', reason);
}
