/** Below this a count would point at somebody. */
export const LEAST = 5;

/** A two-way table with its margins: the last of each row is its total, the last row holds those of the columns. */
export type Counts = readonly (readonly number[])[];
export type Withheld = readonly (readonly boolean[])[];

/** The margins of a table of counts. */
export function withMargins(cells: Counts): Counts {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = cells.map((row) => [...row, sum(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, at) => sum(rows.map((row) => row[at] ?? 0)))];
}

/**
 * Which cells must not be told: those that are too small, and so many besides that none of these can be worked out from
 * what is told. `more` are withheld for a reason of their own (their margin stands in another table too).
 */
export function withheldOf(table: Counts, more: Withheld = []): Withheld {
  const hidden = table.map((row, y) => row.map((count, x) => count < LEAST || (more[y]?.[x] ?? false)));
  for (let given = givenAway(table, hidden); given; given = givenAway(table, hidden)) {
    for (const [y, x] of companionsOf(table, hidden, given)) (hidden[y] as boolean[])[x] = true;
  }
  return hidden;
}

type Place = readonly [y: number, x: number];

/** A small cell for which there is but one value, given all that is told and that no count is below nothing. */
function givenAway(table: Counts, hidden: Withheld): Place | undefined {
  for (const [y, row] of table.entries()) {
    for (const [x, count] of row.entries()) {
      if (count < LEAST && hidden[y]?.[x] && !mayDiffer(table, hidden, [y, x])) return [y, x];
    }
  }
  return undefined;
}

/**
 * Whether another table, equal in all that is told, has another count there. Lines and columns are the nodes of a graph
 * and hidden cells its edges: a count can rise by one where a way leads back along which others fall and rise in turn
 * (the constraints are those of a network, so whole steps are all that has to be tried).
 */
function mayDiffer(table: Counts, hidden: Withheld, [y, x]: Place): boolean {
  const height = table.length;
  const reach = (from: number, to: number) => {
    const seen = new Set([from]);
    for (const node of seen) {
      if (node === to) return true;
      const isRow = node < height;
      const others = isRow ? (table[0]?.length ?? 0) : height;
      for (let other = 0; other < others; other++) {
        const [row, column] = isRow ? [node, other] : [other, node - height];
        if (!hidden[row]?.[column] || (row === y && column === x)) continue;
        // A margin stands on the other side of its equation: it falls where a cell would rise.
        const rises = isRow !== isMargin(table, row, column);
        if (rises || (table[row]?.[column] ?? 0) > 0) seen.add(isRow ? height + other : other);
      }
    }
    return false;
  };
  const [rowNode, columnNode] = [y, height + x];
  const isTotal = isMargin(table, y, x);
  const canFall = (table[y]?.[x] ?? 0) > 0;
  const [up, down] = [() => reach(columnNode, rowNode), () => reach(rowNode, columnNode)];
  return isTotal ? down() || (canFall && up()) : up() || (canFall && down());
}

/** Of one line only: the total of all stands with the cells. */
const isMargin = (table: Counts, y: number, x: number): boolean =>
  (y === table.length - 1) !== (x === (table[0]?.length ?? 0) - 1);

/** The cells that close a rectangle with it at the least loss; margins are the last to go. */
function companionsOf(table: Counts, hidden: Withheld, [y, x]: Place): readonly Place[] {
  let best: { readonly loss: number; readonly places: readonly Place[] } | undefined;
  for (const [row, counts] of table.entries()) {
    for (const column of counts.keys()) {
      if (row === y || column === x) continue;
      const corners: readonly Place[] = [
        [y, column],
        [row, x],
        [row, column],
      ];
      const places = corners.filter(([at, place]) => !hidden[at]?.[place]);
      const loss = places.reduce((sum, place) => sum + lossOf(table, place), 0);
      if (places.length === 0 || (best && best.loss <= loss)) continue;
      if (mayDiffer(table, alsoWithheld(hidden, places), [y, x])) best = { loss, places };
    }
  }
  if (best) return best.places;
  const told = table.flatMap((row, at) => [...row.keys()].map((place): Place => [at, place]));
  const [next] = told
    .filter(([at, place]) => !hidden[at]?.[place])
    .toSorted((a, b) => lossOf(table, a) - lossOf(table, b));
  if (!next) throw new Error('a table in which all is withheld gives nothing away');
  return [next];
}

const MARGIN = 1_000_000;
const lossOf = (table: Counts, [y, x]: Place) => (table[y]?.[x] ?? 0) + (isMargin(table, y, x) ? MARGIN : 0);

const alsoWithheld = (hidden: Withheld, places: readonly Place[]): Withheld =>
  hidden.map((row, y) => row.map((one, x) => one || places.some((place) => place[0] === y && place[1] === x)));
