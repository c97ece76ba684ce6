export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface Contender<T> {
  readonly name: string;
  readonly run: (input: T) => unknown;
}

const ROUNDS = 3;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

/**
 * Every contender answers the same inputs in turn, so that a disturbance of the machine meets all of them. One round
 * warms up; of the others the median of each percentile counts. Milliseconds.
 */
export async function compare<T>(
  contenders: readonly Contender<T>[],
  inputs: readonly T[],
): Promise<ReadonlyMap<string, Latency>> {
  const rounds = new Map(contenders.map(({ name }) => [name, [] as Latency[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, run } of contenders) {
      const durations: number[] = [];
      for (const input of inputs) {
        const started = performance.now();
        await run(input);
        durations.push(performance.now() - started);
      }
      if (round > 0) rounds.get(name)?.push({ p50: quantile(durations, 0.5), p95: quantile(durations, 0.95) });
    }
  }
  return new Map(
    [...rounds].map(([name, each]) => [
      name,
      { p50: median(each.map(({ p50 }) => p50)), p95: median(each.map(({ p95 }) => p95)) },
    ]),
  );
}
