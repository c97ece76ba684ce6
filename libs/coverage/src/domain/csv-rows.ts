export interface CsvRow {
  /** Where it begins in the file, from 1: a spreadsheet counts the same. */
  readonly line: number;
  readonly cells: readonly string[];
}

const BOM = '\uFEFF';
/** A cell in quotes, a cell without, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** The rows of a CSV file (RFC 4180) that hold anything, as far as it can be read; `brokenAt`: the line where a quote is not closed. */
export function csvRowsOf(text: string): { readonly rows: readonly CsvRow[]; readonly brokenAt?: number } {
  const source = text.startsWith(BOM) ? text.slice(1) : text;
  const rows: CsvRow[] = [];
  let [at, line, begins] = [0, 1, 1];
  let cells: string[] = [];
  while (at < source.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(source);
    if (!found) return { rows, brokenAt: line };
    const [whole, quoted, plain = '', end = ''] = found;
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    at = CELL.lastIndex;
    if (end === ',' && at < source.length) continue;
    if (end === ',') cells.push('');
    if (cells.some(Boolean)) rows.push({ line: begins, cells });
    [cells, begins] = [[], line];
  }
  return { rows };
}
