import type { Filter, Scalar } from '../../published/filter.summary.js';
import { normaliseKeyword } from '../../domain/normalise.js';
import type { Column, NumberColumn } from './columns.js';

export type SlotTest = (slot: number) => boolean;

export interface FilterSource {
  column(field: string): Column;
  idOf(slot: number): string;
}

/** Prepares a checked filter, so that testing one document is a few array reads. */
export function compileFilter(filter: Filter, source: FilterSource): SlotTest {
  switch (filter.op) {
    case 'and': {
      const tests = filter.of.map((clause) => compileFilter(clause, source));
      return (slot) => tests.every((test) => test(slot));
    }
    case 'or': {
      const tests = filter.of.map((clause) => compileFilter(clause, source));
      return (slot) => tests.some((test) => test(slot));
    }
    case 'not':
      return negated(compileFilter(filter.of, source));
    default:
      return filter.field === 'id' ? compileIdClause(filter, source) : compileClause(filter, source);
  }
}

type Clause = Exclude<Filter, { op: 'and' | 'or' | 'not' }>;

function compileClause(clause: Clause, source: FilterSource): SlotTest {
  const column = source.column(clause.field);
  switch (clause.op) {
    case 'eq':
      return column.holdsOneOf([clause.value]);
    case 'ne':
      return negated(column.holdsOneOf([clause.value]));
    case 'in':
      return column.holdsOneOf(clause.values);
    case 'exists':
      return (slot) => column.presence(slot) !== 'missing';
    case 'isNull':
      return (slot) => column.presence(slot) === 'null';
    case 'isEmpty':
      return (slot) => column.presence(slot) === 'empty';
    default:
      return compileRange(clause, column as NumberColumn); // checked: ranges are asked of numbers only
  }
}

type Range = Extract<Clause, { op: 'gt' | 'gte' | 'lt' | 'lte' | 'between' }>;

function compileRange(clause: Range, numbers: NumberColumn): SlotTest {
  switch (clause.op) {
    case 'gt':
      return (slot) => numbers.value(slot) > clause.value;
    case 'gte':
      return (slot) => numbers.value(slot) >= clause.value;
    case 'lt':
      return (slot) => numbers.value(slot) < clause.value;
    case 'lte':
      return (slot) => numbers.value(slot) <= clause.value;
    case 'between':
      return (slot) => numbers.value(slot) >= clause.min && numbers.value(slot) <= clause.max;
  }
}

/** Ids have no column: they are compared as the keywords they are. */
function compileIdClause(clause: Clause, source: FilterSource): SlotTest {
  const isOneOf = (values: readonly Scalar[]): SlotTest => {
    const wanted = new Set(values.map((value) => normaliseKeyword(String(value))));
    return (slot) => wanted.has(normaliseKeyword(source.idOf(slot)));
  };
  switch (clause.op) {
    case 'eq':
      return isOneOf([clause.value]);
    case 'ne':
      return negated(isOneOf([clause.value]));
    case 'in':
      return isOneOf(clause.values);
    case 'exists':
      return () => true;
    default:
      return () => false;
  }
}

function negated(test: SlotTest): SlotTest {
  return (slot) => !test(slot);
}
