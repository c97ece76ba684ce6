import type { Supposition } from '../published/coverage-run.summary.js';
import { partsOf } from './block.js';
import type { CoverageSnapshot, SnapshotNeed, SnapshotProvider } from './snapshot.js';

/** Who else would be qualified, where gates are dropped or a scenario is opened: asked of the rows, by need. */
export interface Opened {
  readonly byNeed: ReadonlyMap<string, readonly string[]>;
  readonly providers: readonly SnapshotProvider[];
}

/** The snapshot as it would be. The real one stays what it is. */
export function supposed(
  real: CoverageSnapshot,
  suppositions: readonly Supposition[],
  opened: Opened,
): CoverageSnapshot {
  const providers = new Map([...opened.providers, ...real.providers].map((one) => [one.id, one]));
  const needs = new Map(
    real.needs.map((need) => [need.id, new Set([...need.providers, ...(opened.byNeed.get(need.id) ?? [])])]),
  );
  for (const [at, one] of suppositions.entries()) {
    if (one.kind === 'add-provider') {
      const id = `new-${at + 1}`;
      providers.set(id, { id, free: one.places });
      for (const need of real.needs) if (servedBy(one, need)) needs.get(need.id)?.add(id);
    }
    const raised = one.kind === 'raise-capacity' ? providers.get(one.providerId) : undefined;
    if (raised && one.kind === 'raise-capacity')
      providers.set(raised.id, { id: raised.id, free: (raised.free ?? real.unknownPlaces) + one.places });
  }
  return {
    ...real,
    providers: [...providers.values()],
    needs: real.needs.map((need) => ({ ...need, providers: [...(needs.get(need.id) ?? [])] })),
  };
}

function servedBy(
  { industries, scenarios, districts }: Extract<Supposition, { kind: 'add-provider' }>,
  { block }: SnapshotNeed,
): boolean {
  const { industry, scenario, districtCode } = partsOf(block);
  const among = (codes: readonly string[] | undefined, code: string) => codes?.includes(code) ?? true;
  return among(industries, industry) && among(scenarios, scenario) && among(districts, districtCode);
}
