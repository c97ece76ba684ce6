const WIDE = /\p{Script=Han}|[\u3000-\u303f\uff00-\uff60\u2014\u2018-\u201d\u2026]/u;

/** In columns of a terminal, where a Han character takes two. */
const widthOf = (text: string) =>
  Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

const cut = (text: string, most: number) => {
  if (widthOf(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Columns of equal width for a terminal; the last one is not padded. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], most = 56): string {
  const lines = [head, ...rows].map((line) => line.map((cell) => cut(cell.replace(/\s+/g, ' '), most)));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const padded = (cell: string, column: number, last: boolean) =>
    last ? cell : cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
  return lines
    .map((line) => line.map((cell, column) => padded(cell, column, column === line.length - 1)).join('  '))
    .join('\n');
}
