import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { LEAST, withheldOf, withMargins } from '../domain/open-statistics.policy.js';
import type { Counts, Withheld } from '../domain/open-statistics.policy.js';
import { FactStore } from '../infrastructure/fact.store.js';
import { PictureStore } from '../infrastructure/picture.store.js';
import type { NeedsAt } from '../infrastructure/picture.store.js';
import type { Dimension, OpenStatistics, OpenTable } from '../published/picture.summary.js';

const PAIRS: readonly (readonly [Dimension, Dimension])[] = [
  ['industry', 'scenario'],
  ['industry', 'district'],
  ['scenario', 'district'],
];

const ALL: readonly Dimension[] = ['industry', 'scenario', 'district'];

interface Laid {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  readonly table: Counts;
  hidden: Withheld;
}

/** Needs by two dimensions at a time, never by three, fit to be published: what is small cannot be worked out. */
@Injectable()
export class ReadOpenStatistics extends Query<void, OpenStatistics> {
  constructor(
    private readonly facts: FactStore,
    private readonly pictures: PictureStore,
  ) {
    super();
  }

  override async execute(scope: Scope): Promise<OpenStatistics> {
    const state = await this.facts.state(scope);
    const needs = await this.pictures.needsBy(scope, ALL);
    const laid = PAIRS.map(([rows, columns]) => lay(needs, rows, columns));
    // A margin stands in two tables: what one withholds the other must not tell.
    for (let before = -1, now = hiddenIn(laid); now !== before; before = now, now = hiddenIn(laid)) {
      for (const one of laid) one.hidden = withheldOf(one.table, alsoHidden(one, laid));
    }
    return { state, least: LEAST, tables: laid.map(toldOf) };
  }
}

function lay(needs: readonly NeedsAt[], rows: Dimension, columns: Dimension): Laid {
  const codes = (dimension: Dimension, keys: readonly string[]) => keys[ALL.indexOf(dimension)] ?? '';
  const keys = (dimension: Dimension) => [...new Set(needs.map((one) => codes(dimension, one.keys)))].toSorted();
  const [rowKeys, columnKeys] = [keys(rows), keys(columns)];
  const counts = rowKeys.map(() => columnKeys.map(() => 0));
  for (const one of needs) {
    const row = counts[rowKeys.indexOf(codes(rows, one.keys))];
    const column = columnKeys.indexOf(codes(columns, one.keys));
    if (row) row[column] = (row[column] ?? 0) + one.needs;
  }
  const table = withMargins(counts);
  return { rows, columns, rowKeys, columnKeys, table, hidden: table.map((row) => row.map(() => false)) };
}

const hiddenIn = (laid: readonly Laid[]) => laid.flatMap(({ hidden }) => hidden.flat()).filter(Boolean).length;

/** The margins of this table that another table withholds, beside what it withholds itself. */
function alsoHidden(one: Laid, laid: readonly Laid[]): Withheld {
  const isHidden = (dimension: Dimension, key: string) =>
    laid.some(
      (other) =>
        (other.rows === dimension && other.hidden[other.rowKeys.indexOf(key)]?.at(-1)) ||
        (other.columns === dimension && other.hidden.at(-1)?.[other.columnKeys.indexOf(key)]),
    );
  const [height, width] = [one.rowKeys.length, one.columnKeys.length];
  const total = laid.some(({ hidden }) => hidden.at(-1)?.at(-1));
  return one.hidden.map((row, y) =>
    row.map((hidden, x) => {
      if (hidden) return true;
      if (y === height && x === width) return total;
      if (x === width) return isHidden(one.rows, one.rowKeys[y] ?? '');
      return y === height && isHidden(one.columns, one.columnKeys[x] ?? '');
    }),
  );
}

const toldOf = ({ rows, columns, rowKeys, columnKeys, table, hidden }: Laid): OpenTable => ({
  rows,
  columns,
  rowKeys,
  columnKeys,
  cells: table.map((row, y) => row.map((count, x) => (hidden[y]?.[x] ? null : count))),
});
