/** Runs a task for every item, at most `limit` at a time; answers in the order of the items. Stops at the first error. */
export async function mapBounded<T, R>(items: readonly T[], limit: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const waiting = [...items.entries()].toReversed();
  const results = Array.from<R>({ length: items.length });
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) results[next[0]] = await run(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
  return results;
}
