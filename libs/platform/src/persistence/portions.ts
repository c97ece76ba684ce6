/** Rows of one statement: below SQLite's limit of bound values. */
const ROWS = 200;

export function portionsOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_each, at) => rows.slice(at * ROWS, (at + 1) * ROWS));
}
