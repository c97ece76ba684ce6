import type { Cell } from '@app/coverage/published/coverage-run.summary.js';
import type { Dimension, PictureFilter } from '@app/coverage/published/picture.summary.js';
import type { Reach } from './coverage.response.js';

/** A run knows no months: laid out or narrowed by them, nothing is said of what is reachable. */
export function reachIn(cells: readonly Cell[] | undefined, by: readonly Dimension[], filter: PictureFilter): Reach {
  if (!cells || by.includes('month') || filter.month) return () => ({ reachable: null, reachableOf: null });
  const told = cells.map(({ block, needs, reachable }) => {
    const [industry = '', scenario = '', district = ''] = block.split('|');
    return { codes: { industry, scenario, district, month: '' }, needs, reachable };
  });
  const asked = told.filter(({ codes }) =>
    (['industry', 'scenario', 'district'] as const).every((key) => filter[key]?.includes(codes[key]) ?? true),
  );
  return (keys) => {
    // The total has no keys.
    const these = asked.filter(({ codes }) => keys.every((key, at) => codes[by[at] ?? 'month'] === key));
    const sum = (key: 'needs' | 'reachable') => these.reduce((total, one) => total + one[key], 0);
    return { reachable: sum('reachable'), reachableOf: sum('needs') };
  };
}
