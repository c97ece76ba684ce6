export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Contender<T> {
  readonly name: string;
  readonly run: (input: T) => unknown;
}

const ROUNDS = 3;

function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

/**
 * Every contender answers the same inputs in turn, so that a disturbance of the machine meets all of them. After a round
 * to warm up, the quickest answer to each input counts: percentiles are over the inputs, other work of the machine is
 * not what is measured. Milliseconds.
 */
export async function compare<T>(
  contenders: readonly Contender<T>[],
  inputs: readonly T[],
): Promise<ReadonlyMap<string, Latency>> {
  const quickest = new Map(contenders.map(({ name }) => [name, inputs.map(() => Infinity)]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, run } of contenders) {
      const best = quickest.get(name) ?? [];
      for (const [at, input] of inputs.entries()) {
        const started = performance.now();
        await run(input);
        if (round > 0) best[at] = Math.min(best[at] ?? Infinity, performance.now() - started);
      }
    }
  }
  return new Map(
    [...quickest].map(([name, best]) => [
      name,
      { p50: quantile(best, 0.5), p95: quantile(best, 0.95), p99: quantile(best, 0.99) },
    ]),
  );
}

/**
 * What each costs this process, in milliseconds of the processor, the least of some rounds in turn: of work that needs no
 * disk it says the same on a machine that does much else, where what takes longer is interrupted more often.
 */
export async function costs(runs: readonly (() => unknown)[], rounds: number): Promise<readonly number[]> {
  const least = runs.map(() => Infinity);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, run] of runs.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (round > 0) least[at] = Math.min(least[at] ?? Infinity, (user + system) / 1_000);
    }
  }
  return least;
}
