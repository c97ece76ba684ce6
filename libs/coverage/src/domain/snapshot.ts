import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { CoverageCase } from '../published/coverage-case.summary.js';
import { byId } from './case-index.js';

export interface SnapshotNeed {
  readonly id: string;
  readonly block: string;
  /** Not for the office of its district. */
  readonly bureauOnly: boolean;
  /** Who is qualified for it. */
  readonly providers: readonly string[];
}

export interface SnapshotProvider {
  readonly id: string;
  /** Its declared free capacity; null = not declared, or no longer. */
  readonly free: number | null;
}

/** All that a run is computed of, as it was at one moment. */
export interface CoverageSnapshot {
  readonly day: CalendarDay;
  readonly unknownPlaces: number;
  readonly agreed: number;
  readonly needs: readonly SnapshotNeed[];
  readonly providers: readonly SnapshotProvider[];
}

/** As it is kept and hashed: everything in order, needs that the same providers serve together. */
export interface PackedSnapshot {
  readonly day: CalendarDay;
  readonly unknownPlaces: number;
  readonly agreed: number;
  readonly providers: readonly (readonly [id: string, free: number | null])[];
  readonly groups: readonly {
    readonly block: string;
    readonly bureauOnly: boolean;
    /** By their places in `providers`. */
    readonly providers: readonly number[];
    readonly needs: readonly string[];
  }[];
}

/** The same for the same snapshot, whatever the order in which it was read. */
export function packed({ day, unknownPlaces, agreed, needs, providers }: CoverageSnapshot): PackedSnapshot {
  const ordered = providers.toSorted(byId);
  const places = new Map(ordered.map(({ id }, at) => [id, at]));
  const groups = new Map<string, { block: string; bureauOnly: boolean; providers: number[]; needs: string[] }>();
  for (const need of needs.toSorted(byId)) {
    const { block, bureauOnly } = need;
    const serving = need.providers.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
    const key = `${block} ${bureauOnly} ${serving.join()}`;
    const group = groups.get(key);
    if (group) group.needs.push(need.id);
    else groups.set(key, { block, bureauOnly, providers: serving, needs: [need.id] });
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return { day, unknownPlaces, agreed, providers: ordered.map(({ id, free }) => [id, free]), groups: inOrder };
}

export function unpacked({ providers, groups, ...rest }: PackedSnapshot): CoverageSnapshot {
  return {
    ...rest,
    providers: providers.map(([id, free]) => ({ id, free })),
    needs: groups.flatMap(({ block, bureauOnly, providers: serving, needs }) => {
      const ids = serving.flatMap((at) => providers[at]?.[0] ?? []);
      return needs.map((id) => ({ id, block, bureauOnly, providers: ids }));
    }),
  };
}

/**
 * Every need asks for one place; those that the same providers serve ask together, under the id of the first: they are on
 * one side of the smallest cut, whoever of them holds a place. An unknown capacity is counted as the snapshot says, or as
 * is said here.
 */
export function caseOfSnapshot(
  { groups, providers, unknownPlaces }: PackedSnapshot,
  ofUnknown = unknownPlaces,
): CoverageCase {
  return {
    needs: groups.map((group) => ({ id: nameOf(group), weight: group.needs.length, block: group.block })),
    providers: providers.map(([id, free]) => ({ id, capacity: free ?? ofUnknown })),
    edges: groups.flatMap((group) =>
      group.providers.flatMap((at) => {
        const id = providers[at]?.[0];
        return id === undefined ? [] : [[nameOf(group), id] as const];
      }),
    ),
  };
}

export const nameOf = ({ needs: [first = ''] }: PackedSnapshot['groups'][number]): string => first;
