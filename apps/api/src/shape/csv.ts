const FORMULA = /^[=+\-@\t\0\r]/;
/** So that a spreadsheet takes it for UTF-8. */
const BOM = '\uFEFF';

/** Of a door that answers with a table, for the document. */
export const CSV_REPLY = { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' as const } } } };

export type Cell = string | number | null;

/** Rows for a spreadsheet. What would be read as a formula is told to be text by an apostrophe (ASVS 1.2.10). */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BOM + [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
