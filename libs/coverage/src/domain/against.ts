import type { Dimension, PictureFilter, PictureRow } from '../published/picture.summary.js';
import type { Against, Progress, TargetLine } from '../published/target.summary.js';

/** What targets are set by; laid out or narrowed by anything else, nothing is planned. */
export const PLANNED_BY = ['district', 'industry'] as const satisfies readonly Dimension[];

export const isPlannedBy = (by: readonly Dimension[], filter: PictureFilter): boolean => {
  const planned: readonly Dimension[] = PLANNED_BY;
  return by.every((dimension) => planned.includes(dimension)) && !filter.scenario?.length && !filter.month?.length;
};

/**
 * Targets laid out by these dimensions, by their joined keys. What is reached counts in the cells where something is
 * planned: what is reached elsewhere makes up for nothing. `cells`: by district and industry.
 */
export function againstOf(
  by: readonly Dimension[],
  targets: readonly TargetLine[],
  cells: readonly PictureRow[],
): ReadonlyMap<string, Against> {
  const reached = new Map(cells.map((cell) => [cell.keys.join('|'), cell]));
  const laid = new Map<string, Against>();
  for (const { districtCode, industry, enterprises, needs } of targets) {
    if (enterprises === null && needs === null) continue;
    const cell = reached.get(`${districtCode}|${industry}`);
    const key = by.map((dimension) => (dimension === 'district' ? districtCode : industry)).join('|');
    const before = laid.get(key);
    laid.set(key, {
      enterprises: plus(before?.enterprises ?? null, enterprises, cell?.agreedEnterprises ?? 0),
      needs: plus(before?.needs ?? null, needs, cell?.needs ?? 0),
    });
  }
  return laid;
}

function plus(before: Progress | null, more: number | null, reachedHere: number): Progress | null {
  if (more === null) return before;
  const planned = (before?.planned ?? 0) + more;
  const reached = (before?.reached ?? 0) + reachedHere;
  return { planned, reached, share: planned === 0 ? null : reached / planned };
}
