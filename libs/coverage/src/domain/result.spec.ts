import { describe, expect, it } from '@jest/globals';
import { randomCase } from '../../../../test/support/coverage-cases.js';
import { answerOf, solve } from './coverage.js';
import type { Supposition } from '../published/coverage-run.summary.js';
import { gainWith } from './gains.js';
import { finished, resultOf } from './result.js';
import { packed, unpacked } from './snapshot.js';
import type { CoverageSnapshot } from './snapshot.js';
import { supposed } from './what-if.js';

/** Needs of one place each, of three blocks, some for the bureau alone, some providers without a declaration. */
function snapshotOf(seed: number): CoverageSnapshot {
  const { needs, providers, edges } = randomCase(seed, { needs: 30, providers: 5, weight: 1, capacity: 6 });
  return {
    day: '2026-03-01',
    unknownPlaces: seed % 3,
    agreed: seed % 5,
    needs: needs.map(({ id, block = 'ELEC|OTHER|220102' }, at) => ({
      id,
      block,
      bureauOnly: at % 7 === 0,
      // Every third as the one before, so that some are served alike.
      providers: edges.flatMap(([need, provider]) => (need === `n${at - (at % 3)}` ? [provider] : [])),
    })),
    providers: providers.map(({ id, capacity }, at) => ({ id, free: at % 4 === 3 ? null : capacity })),
  };
}

/** Need by need, nothing put together. */
const oneByOne = ({ needs, providers, unknownPlaces }: CoverageSnapshot) => ({
  needs: needs.map(({ id, block }) => ({ id, block, weight: 1 })),
  providers: providers.map(({ id, free }) => ({ id, capacity: free ?? unknownPlaces })),
  edges: needs.flatMap((need) => need.providers.map((provider) => [need.id, provider] as const)),
});

const total = (rows: readonly { readonly deficit: number }[]) => rows.reduce((sum, { deficit }) => sum + deficit, 0);

describe('the result of a snapshot', () => {
  it('is that of its needs one by one, though those that are served alike are computed together', () => {
    for (let seed = 0; seed < 500; seed++) {
      const snapshot = snapshotOf(seed);
      const { reachable, unmet, cut, blocks } = answerOf(solve(oneByOne(snapshot)));
      const result = finished(resultOf(snapshot));
      expect(result).toMatchObject({ reachable, unmet, cut });
      const counted = (rows: typeof blocks) => rows.map(({ block, needs }) => `${block} ${needs}`).sort();
      expect(counted(result.blocks)).toEqual(counted(blocks));
      expect([total(result.blocks), total(result.bottlenecks)]).toEqual([unmet, unmet]);
    }
  });

  it('has cells that add up to it, with what the bureau alone may see apart', () => {
    for (let seed = 0; seed < 100; seed++) {
      const snapshot = snapshotOf(seed);
      const { cells, needs, candidates, reachable, invitations } = finished(resultOf(snapshot));
      const sums = (['needs', 'candidates', 'reachable'] as const).map((key) =>
        cells.reduce((sum, cell) => sum + cell[key], 0),
      );
      expect(sums).toEqual([needs, candidates, reachable]);
      const hidden = cells.reduce((sum, { bureauOnly }) => sum + (bureauOnly?.needs ?? 0), 0);
      expect(hidden).toBe(snapshot.needs.filter(({ bureauOnly }) => bureauOnly).length);
      expect(invitations.reduce((sum, one) => sum + one.needs, 0)).toBe(needs - candidates);
    }
  });

  it('is made of the same bytes, in whatever order the rows are read', () => {
    for (let seed = 0; seed < 100; seed++) {
      const snapshot = snapshotOf(seed);
      const other = { ...snapshot, needs: snapshot.needs.toReversed(), providers: snapshot.providers.toReversed() };
      expect(JSON.stringify(packed(other))).toBe(JSON.stringify(packed(snapshot)));
      expect(JSON.stringify(packed(unpacked(packed(snapshot))))).toBe(JSON.stringify(packed(snapshot)));
      expect(JSON.stringify(finished(resultOf(other)))).toBe(JSON.stringify(finished(resultOf(snapshot))));
    }
  });

  it('forecasts what a what-if then says, on replay of 200', () => {
    const nobody = { byNeed: new Map<string, readonly string[]>(), providers: [] };
    let gained = 0;
    for (let seed = 0; seed < 200; seed++) {
      const snapshot = snapshotOf(seed);
      const { reachable, gains } = finished(resultOf(snapshot));
      const gainOf = (one: Supposition) => finished(resultOf(supposed(snapshot, [one], nobody))).reachable - reachable;
      for (const places of [1, 4, 100]) {
        for (const { industry, scenario, ...gain } of gains.kinds) {
          const asked = { industries: [industry], scenarios: [scenario] };
          expect(gainOf({ kind: 'add-provider', places, ...asked })).toBe(gainWith(places, gain));
        }
        for (const { id, ...gain } of gains.providers) {
          const real = gainOf({ kind: 'raise-capacity', providerId: id, places });
          expect(real).toBe(gainWith(places, gain));
          gained += real;
        }
      }
    }
    expect(gained).toBeGreaterThan(200);
  });
});
