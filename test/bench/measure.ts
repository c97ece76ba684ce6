/** Milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface Contender<T> {
  readonly name: string;
  run(input: T): unknown;
}

const ROUNDS = 3;

/**
 * Every contender answers the same inputs in turn, so that a disturbance of the machine meets all of them. One round
 * warms up; of each input the median of the other rounds counts.
 */
export async function compare<T>(
  contenders: readonly Contender<T>[],
  inputs: readonly T[],
): Promise<ReadonlyMap<string, Latency>> {
  const rounds = new Map(contenders.map(({ name }) => [name, inputs.map((): number[] => [])]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const contender of contenders) {
      for (const [at, input] of inputs.entries()) {
        const started = performance.now();
        await contender.run(input);
        if (round > 0) rounds.get(contender.name)?.[at]?.push(performance.now() - started);
      }
    }
  }
  return new Map([...rounds].map(([name, durations]) => [name, latencyOf(durations.map(medianOf))]));
}

function latencyOf(durations: readonly number[]): Latency {
  return { p50: quantile(durations, 0.5), p95: quantile(durations, 0.95) };
}

function medianOf(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Bytes the process holds after everything unreachable is gone. */
export function residentBytes(): number {
  for (let pass = 0; pass < 4; pass++) globalThis.gc?.();
  return process.memoryUsage().rss;
}
