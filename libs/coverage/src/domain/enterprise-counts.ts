import type { PictureRow } from '../published/picture.summary.js';
import type { PlannedBy } from './against.js';

export type Counts = Omit<PictureRow, 'keys' | 'enterprises' | 'agreedEnterprises'>;

/** The needs of one enterprise. Should it have moved, it has a line for each district. */
export interface EnterpriseCounts extends Counts {
  readonly enterpriseId: string;
  readonly district: string;
  readonly industry: string;
}

/** Laid out by these, in the order of the codes; of none, one row. */
export function laidOut(by: readonly PlannedBy[], lines: readonly EnterpriseCounts[]): PictureRow[] {
  const groups = new Map<string, EnterpriseCounts[]>(by.length === 0 ? [['', []]] : []);
  for (const line of lines) {
    const key = by.map((dimension) => line[dimension]).join('|');
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups]
    .map(([key, group]) => rowOf(by.length === 0 ? [] : key.split('|'), group))
    .sort((a, b) => byKeys(a.keys, b.keys));
}

function rowOf(keys: readonly string[], group: readonly EnterpriseCounts[]): PictureRow {
  const different = (those: readonly EnterpriseCounts[]) => new Set(those.map(({ enterpriseId }) => enterpriseId)).size;
  return {
    keys,
    enterprises: different(group),
    ...sumOf(group),
    agreedEnterprises: different(group.filter(({ agreed }) => agreed > 0)),
  };
}

export function sumOf(lines: readonly Counts[]): Counts {
  const sum = (count: keyof Counts) => lines.reduce((total, line) => total + line[count], 0);
  return {
    needs: sum('needs'),
    one: sum('one'),
    enough: sum('enough'),
    chosen: sum('chosen'),
    agreed: sum('agreed'),
  };
}

/** As a database orders binary text. */
export function byKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, place) => key !== b[place]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
