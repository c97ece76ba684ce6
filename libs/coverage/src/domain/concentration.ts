const TOP = 5;

/** Share of the five with the most; null where there is nothing to share. */
export function topFiveShare(counts: readonly number[]): number | null {
  const total = sumOf(counts);
  const top = counts.toSorted((a, b) => b - a).slice(0, TOP);
  return total === 0 ? null : sumOf(top) / total;
}

/** 0 = alike, towards 1 = one has all. Those that have nothing belong to it. */
export function giniOf(counts: readonly number[]): number | null {
  const total = sumOf(counts);
  if (total === 0) return null;
  const weighted = counts.toSorted((a, b) => a - b).reduce((sum, count, at) => sum + (at + 1) * count, 0);
  const { length } = counts;
  return (2 * weighted) / (length * total) - (length + 1) / length;
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
