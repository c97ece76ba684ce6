import { CsvError, parse } from 'csv-parse/sync';
import type { SheetRow, SheetRows } from '../../domain/target-sheet.js';

/** The rows of a CSV file that hold anything; `brokenAt`: the line of the row whose quotes are not in pairs. */
export function csvRowsOf(text: string): SheetRows {
  // One kind of line ends, or those within quotes are counted otherwise.
  const source = text.replaceAll(/\r\n?/g, '\n');
  const rows: SheetRow[] = [];
  let read = 0;
  try {
    parse(source, {
      bom: true,
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (record, { lines }) => {
        const cells = record.map((cell) => cell.trim());
        if (cells.some(Boolean)) rows.push({ line: read + 1, cells });
        read = lines;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, brokenAt: read + 1 };
  }
}
