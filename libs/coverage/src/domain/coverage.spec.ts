import { describe, expect, it } from '@jest/globals';
import { randomCase, shuffled } from '../../../../test/support/coverage-cases.js';
import { byAugmenting, byHall } from '../../../../test/support/coverage-oracles.js';
import { bottlenecksOf } from './bottlenecks.js';
import { answerOf, solve, sum } from './coverage.js';

const SMALL = { needs: 7, providers: 6, weight: 4, capacity: 6 };

describe('reachable coverage', () => {
  it('is, with its smallest cut, what Hall’s theorem says of 10 000 random cases', () => {
    let short = 0;
    const wrong: number[] = [];
    for (let seed = 0; seed < 10_000; seed++) {
      const coverage = randomCase(seed, SMALL);
      const { reachable, unmet, cut, blocks } = answerOf(solve(coverage));
      const total = sum(coverage.needs.map(({ weight }) => weight));
      const weight = sum(coverage.needs.map((need) => (cut.needs.includes(need.id) ? need.weight : 0)));
      const places = sum(coverage.providers.map((one) => (cut.providers.includes(one.id) ? one.capacity : 0)));
      const [deficits, held] = [sum(blocks.map((one) => one.deficit)), sum(blocks.map((one) => one.places))];
      const dual = reachable + unmet === total && weight - places === unmet && deficits === unmet && held === places;
      if (!dual || JSON.stringify({ unmet, cut }) !== JSON.stringify(byHall(coverage))) wrong.push(seed);
      if (unmet > 0) short++;
    }
    expect(wrong).toEqual([]);
    expect(short).toBeGreaterThan(5_000);
  });

  it('is what plain augmenting reaches in larger cases, whose ways are longer', () => {
    for (let seed = 0; seed < 300; seed++) {
      const coverage = randomCase(seed, { needs: 60, providers: 25, weight: 2, capacity: 4 });
      expect([seed, answerOf(solve(coverage)).reachable]).toEqual([seed, byAugmenting(coverage)]);
    }
  });

  it('finds its way through a chain of 20 000, where one move pushes on every other', () => {
    const count = 20_000;
    const id = (at: number) => String(at).padStart(6, '0');
    // Each need may go to its own provider or the one before; the last one has only its own: all must move up.
    const needs = Array.from({ length: count }, (_, at) => ({ id: id(at), weight: 1 }));
    const providers = needs.map((need) => ({ id: need.id, capacity: 1 }));
    const edges = needs.flatMap((need, at): [string, string][] =>
      at + 1 < count
        ? [
            [need.id, id(at)],
            [need.id, id(at + 1)],
          ]
        : [[need.id, id(0)]],
    );
    expect(answerOf(solve({ needs, providers, edges }))).toMatchObject({ reachable: count, unmet: 0, blocks: [] });
  });

  it('does not depend on the order of a file, nor on the run', () => {
    for (let seed = 0; seed < 200; seed++) {
      const coverage = randomCase(seed, SMALL);
      const answer = JSON.stringify(answerOf(solve(coverage)));
      expect(JSON.stringify(answerOf(solve(shuffled(coverage))))).toBe(answer);
      expect(JSON.stringify(answerOf(solve(coverage)))).toBe(answer);
    }
  });
});

describe('bottlenecks', () => {
  it('say who competes for which places: all full, each of them short, together all that is unmet', () => {
    for (let seed = 0; seed < 1_000; seed++) {
      const coverage = randomCase(seed, SMALL);
      const solved = solve(coverage);
      const { unmet, cut } = answerOf(solved);
      const parts = bottlenecksOf(solved);
      expect(sum(parts.map(({ deficit }) => deficit))).toBe(unmet);
      expect(parts.flatMap(({ providers }) => providers).sort()).toEqual(cut.providers);
      for (const { needs, places, deficit, blocks, providers } of parts) {
        expect(deficit).toBeGreaterThan(0);
        expect(sum(blocks.map((one) => one.needs))).toBe(needs);
        expect(sum(coverage.providers.map((one) => (providers.includes(one.id) ? one.capacity : 0)))).toBe(places);
      }
    }
  });

  it('keep apart what does not compete, and put together what nobody serves', () => {
    const block = (name: string, count: number, from = 0) =>
      Array.from({ length: count }, (_, at) => ({ id: `${name}${from + at}`, weight: 1, block: name }));
    const coverage = {
      needs: [...block('a', 3), ...block('b', 2), ...block('c', 2)],
      providers: [
        { id: 'p', capacity: 1 },
        { id: 'q', capacity: 9 },
      ],
      edges: [
        ...['a0', 'a1', 'a2', 'b0'].map((need): [string, string] => [need, 'p']),
        ['b1', 'q'] as [string, string],
      ],
    };
    expect(bottlenecksOf(solve(coverage))).toEqual([
      {
        blocks: [
          { block: 'a', needs: 3 },
          { block: 'b', needs: 1 },
        ],
        needs: 4,
        places: 1,
        deficit: 3,
        providers: ['p'],
      },
      { blocks: [{ block: 'c', needs: 2 }], needs: 2, places: 0, deficit: 2, providers: [] },
    ]);
  });
});
