import type { Filter, Scalar } from '../../published/filter.summary.js';
import { normaliseKeyword } from '../../domain/normalise.js';
import { Bits } from './bits.js';
import type { Column, NumberColumn, SlotTest } from './columns.js';

export interface FilterSource {
  /** slots ever used */
  readonly slots: number;
  column(field: string): Column;
  idOf(slot: number): string;
}

type Clause = Exclude<Filter, { op: 'and' | 'or' | 'not' }>;
type Range = Extract<Clause, { op: 'gt' | 'gte' | 'lt' | 'lte' | 'between' }>;

/** Answers kept: the visibility of a scope and the common selections come with nearly every search. */
const CLAUSES_KEPT = 64;

/**
 * The slots that a checked filter lets through. What a slot holds never changes, so the answer to a clause stays right
 * and only has to be asked for the slots used since.
 */
export class Filters {
  private readonly answers = new Map<string, Bits>();

  constructor(private readonly source: FilterSource) {}

  /** The caller may change the set. */
  passing(filter: Filter): Bits {
    switch (filter.op) {
      case 'and':
        return filter.of.map((clause) => this.passing(clause)).reduce((all, each) => all.and(each));
      case 'or':
        return filter.of.map((clause) => this.passing(clause)).reduce((all, each) => all.or(each));
      case 'not':
        return this.passing(filter.of).complement();
      default:
        return this.answer(filter).copy();
    }
  }

  private answer(clause: Clause): Bits {
    const { slots } = this.source;
    const key = JSON.stringify(clause);
    const known = this.answers.get(key);
    const answer = known?.bound === slots ? known : this.ask(clause, known ?? new Bits(0));
    this.answers.delete(key); // the last used stands last
    this.answers.set(key, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > CLAUSES_KEPT && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }

  private ask(clause: Clause, known: Bits): Bits {
    const { slots } = this.source;
    const answer = known.copy(slots);
    const test = clause.field === 'id' ? compileIdClause(clause, this.source) : compileClause(clause, this.source);
    for (let slot = known.bound; slot < slots; slot++) if (test(slot)) answer.add(slot);
    return answer;
  }
}

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
      return negated(column.is('missing'));
    case 'isNull':
      return column.is('null');
    case 'isEmpty':
      return column.is('empty');
    default:
      return (column as NumberColumn).isWithin(rangeOf(clause)); // checked: ranges are asked of numbers only
  }
}

function rangeOf(clause: Range): (value: number) => boolean {
  switch (clause.op) {
    case 'gt':
      return (value) => value > clause.value;
    case 'gte':
      return (value) => value >= clause.value;
    case 'lt':
      return (value) => value < clause.value;
    case 'lte':
      return (value) => value <= clause.value;
    case 'between':
      return (value) => value >= clause.min && value <= clause.max;
  }
}

/** Ids have no column: they are compared as the keywords they are, plain ASCII as they were checked to be. */
function compileIdClause(clause: Clause, source: FilterSource): SlotTest {
  const isOneOf = (values: readonly Scalar[]): SlotTest => {
    const wanted = new Set(values.map((value) => normaliseKeyword(String(value))));
    return (slot) => wanted.has(source.idOf(slot).toLowerCase());
  };
  switch (clause.op) {
    case 'eq':
      return isOneOf([clause.value]);
    case 'ne':
      return negated(isOneOf([clause.value]));
    case 'in':
      return isOneOf(clause.values);
    default:
      return () => clause.op === 'exists';
  }
}

function negated(test: SlotTest): SlotTest {
  return (slot) => !test(slot);
}
