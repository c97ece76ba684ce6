import type { Filter, Scalar } from '../../published/filter.summary.js';

/**
 * The filter in Meilisearch's language. Every value is quoted here and nowhere else; the field names are
 * checked before.
 */
export function toFilterText(filter: Filter): string {
  switch (filter.op) {
    case 'and':
      return joined(filter.of, ' AND ');
    case 'or':
      return joined(filter.of, ' OR ');
    case 'not':
      return `NOT (${toFilterText(filter.of)})`;
    case 'eq':
      return `${filter.field} = ${quoted(filter.value)}`;
    case 'ne':
      return `${filter.field} != ${quoted(filter.value)}`;
    case 'in':
      return `${filter.field} IN [${filter.values.map(quoted).join(', ')}]`;
    case 'gt':
      return `${filter.field} > ${filter.value}`;
    case 'gte':
      return `${filter.field} >= ${filter.value}`;
    case 'lt':
      return `${filter.field} < ${filter.value}`;
    case 'lte':
      return `${filter.field} <= ${filter.value}`;
    case 'between':
      return `${filter.field} ${filter.min} TO ${filter.max}`;
    case 'exists':
      return `${filter.field} EXISTS`;
    case 'isNull':
      return `${filter.field} IS NULL`;
    case 'isEmpty':
      return `${filter.field} IS EMPTY`;
  }
}

function joined(filters: readonly Filter[], operator: ' AND ' | ' OR '): string {
  return filters.map((filter) => `(${toFilterText(filter)})`).join(operator);
}

/**
 * The parser first turns `\"` into `"` and then unescapes the rest, so the backslash is doubled before the
 * quote.
 */
function quoted(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
