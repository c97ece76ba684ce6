import type { Dimension, PictureFilter, PictureRow } from '../published/picture.summary.js';
import type { Against, Progress, TargetLine } from '../published/target.summary.js';

/** What targets are set by, and what an enterprise is of. */
export const PLANNED_BY = ['district', 'industry'] as const satisfies readonly Dimension[];
export type PlannedBy = (typeof PLANNED_BY)[number];

const isPlannedBy = (dimension: Dimension): dimension is PlannedBy =>
  dimension === 'district' || dimension === 'industry';

/** The layout, where targets can stand beside it; undefined where anything else has a part in it. */
export const plannedBy = (by: readonly Dimension[], filter: PictureFilter): readonly PlannedBy[] | undefined => {
  const planned = by.filter(isPlannedBy);
  return planned.length < by.length || filter.scenario || filter.month ? undefined : planned;
};

/**
 * Targets laid out by these dimensions, by their joined keys. What is reached counts in the cells where something is
 * planned: what is reached elsewhere makes up for nothing. `cells`: by district and industry.
 */
export function againstOf(
  by: readonly PlannedBy[],
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
