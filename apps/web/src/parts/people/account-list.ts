import type { AccountRow } from '../../api/types.js';
import { bulkTexts } from '../../texts/bulk.js';

const ORDER = ['name', 'creditCode', 'districtCode', 'contactName', 'phone', 'email', 'account'] as const;
type Column = (typeof ORDER)[number];

/** A table as it was copied from a spreadsheet (tabs) or saved as CSV (RFC 4180); lines that are empty are none. */
export function cellsOf(text: string): string[][] {
  const separator = text.includes('\t') ? '\t' : ',';
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    line.push(cell.trim());
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (line.some(Boolean)) lines.push(line);
    line = [];
  };
  const said = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  for (let at = 0; at < said.length; at++) {
    const sign = said.charAt(at);
    if (quoted && sign === '"' && said[at + 1] === '"') cell += said.charAt(++at);
    else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (!quoted && (sign === separator || (separator === ',' && sign === '，'))) endCell();
    else if (!quoted && sign === '\n') endLine();
    else cell += sign;
  }
  endLine();
  return lines;
}

/** Which column each heading names; undefined where the line is no head. */
function headOf(line: readonly string[]): (Column | undefined)[] | undefined {
  const head = line.map((cell) => ORDER.find((column) => bulkTexts.headings[column]?.includes(cell)));
  return head.filter(Boolean).length >= 2 ? head : undefined;
}

/** The rows of a list; districts by name or code. What is missing or wrong is for the api to say, row by row. */
export function accountRows(text: string, districts: readonly { code: string; name: string }[]): AccountRow[] {
  const [first = [], ...rest] = cellsOf(text);
  const head = headOf(first);
  const columns = head ?? ORDER;
  return (head || first.length === 0 ? rest : [first, ...rest]).map((line) => {
    const cells: Partial<Record<Column, string>> = {};
    for (const [at, column] of columns.entries()) if (column) cells[column] = line[at] ?? '';
    const { name = '', creditCode = '', districtCode: place = '', contactName = '', phone, email, account } = cells;
    const districtCode = districts.find((one) => one.name === place)?.code ?? place;
    const optional = { ...(phone && { phone }), ...(email && { email }), ...(account && { account }) };
    return { name, creditCode: creditCode.toUpperCase(), districtCode, contactName, ...optional };
  });
}

/** As text; what no UTF-8 is was saved by a Chinese Excel. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
