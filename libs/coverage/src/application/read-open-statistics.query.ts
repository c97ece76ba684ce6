import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { LEAST, withheldOf, withMargins } from '../domain/open-statistics.policy.js';
import type { Counts, Withheld } from '../domain/open-statistics.policy.js';
import { FactStore } from '../infrastructure/fact.store.js';
import { PictureStore } from '../infrastructure/picture.store.js';
import type { Dimension, OpenStatistics, OpenTable } from '../published/picture.summary.js';

const PAIRS: readonly (readonly [Dimension, Dimension])[] = [
  ['industry', 'scenario'],
  ['industry', 'district'],
  ['scenario', 'district'],
];

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
    const laid: Laid[] = [];
    for (const [rows, columns] of PAIRS) laid.push(await this.lay(scope, rows, columns));
    // A margin stands in two tables: what one withholds the other must not tell.
    for (let before = -1, now = hiddenIn(laid); now !== before; before = now, now = hiddenIn(laid)) {
      for (const one of laid) one.hidden = withheldOf(one.table, alsoHidden(one, laid));
    }
    return { state, least: LEAST, tables: laid.map(toldOf) };
  }

  private async lay(scope: Scope, rows: Dimension, columns: Dimension): Promise<Laid> {
    const groups = await this.pictures.groups(scope, [rows, columns], {});
    const keys = (at: number) => [...new Set(groups.map((row) => row.keys[at] ?? ''))].toSorted();
    const [rowKeys, columnKeys] = [keys(0), keys(1)];
    const needs = new Map(groups.map((row) => [row.keys.join('|'), row.needs]));
    const table = withMargins(rowKeys.map((row) => columnKeys.map((column) => needs.get(`${row}|${column}`) ?? 0)));
    return { rows, columns, rowKeys, columnKeys, table, hidden: table.map((row) => row.map(() => false)) };
  }
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
