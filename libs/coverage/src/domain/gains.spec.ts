import { describe, expect, it } from '@jest/globals';
import { randomCase } from '../../../../test/support/coverage-cases.js';
import type { CoverageCase } from '../published/coverage-case.summary.js';
import { answerOf, solve } from './coverage.js';
import { gainOfPlaces, gainOfServing, gainWith } from './gains.js';

const SIZE = { needs: 40, providers: 12, weight: 3, capacity: 6 };
const reachableIn = (coverage: CoverageCase) => answerOf(solve(coverage)).reachable;

const withPlaces = (coverage: CoverageCase, id: string, places: number): CoverageCase => ({
  ...coverage,
  providers: coverage.providers.map((one) => (one.id === id ? { id, capacity: one.capacity + places } : one)),
});

const withProvider = (coverage: CoverageCase, block: string | undefined, capacity: number): CoverageCase => ({
  ...coverage,
  providers: [...coverage.providers, { id: 'new', capacity }],
  edges: [
    ...coverage.edges,
    ...coverage.needs.filter((need) => need.block === block).map(({ id }) => [id, 'new'] as const),
  ],
});

describe('a forecast, on replay of 200 cases', () => {
  const cases = Array.from({ length: 200 }, (_, seed) => randomCase(seed, SIZE));

  it('of more places with a provider is what they bring once they are there', () => {
    let gained = 0;
    for (const coverage of cases) {
      const solved = solve(coverage);
      const before = answerOf(solved).reachable;
      for (const [at, { id }] of solved.providers.entries()) {
        const forecast = gainOfPlaces(solved, at);
        expect(forecast.one).toBe(gainWith(1, forecast));
        for (const places of [1, 3, 1_000]) {
          const gain = reachableIn(withPlaces(coverage, id, places)) - before;
          expect(gainWith(places, forecast)).toBe(gain);
          gained += gain;
        }
      }
    }
    expect(gained).toBeGreaterThan(1_000);
  });

  it('of a new provider for a block is what it brings once it is there', () => {
    let gained = 0;
    for (const coverage of cases) {
      const solved = solve(coverage);
      const before = answerOf(solved).reachable;
      for (const block of new Set(coverage.needs.map((need) => need.block))) {
        const forecast = gainOfServing(solved, (need) => need.block === (block ?? ''));
        for (const places of [1, 2, 5, 1_000]) {
          const gain = reachableIn(withProvider(coverage, block, places)) - before;
          expect(gainWith(places, forecast)).toBe(gain);
          gained += gain;
        }
      }
      // A forecast is looked at, not carried out.
      expect(answerOf(solved).reachable).toBe(before);
    }
    expect(gained).toBeGreaterThan(1_000);
  });
});
