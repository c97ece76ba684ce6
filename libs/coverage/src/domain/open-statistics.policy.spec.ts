import { describe, expect, it } from '@jest/globals';
import { LEAST, withheldOf, withMargins } from './open-statistics.policy.js';
import type { Counts, Withheld } from './open-statistics.policy.js';

function draw(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Every table of these sizes that is equal in all that is told, by trying all values: an oracle without any graph. */
function valuesOf(table: Counts, hidden: Withheld, most: number): Map<string, Set<number>> {
  const height = table.length - 1;
  const width = (table[0]?.length ?? 0) - 1;
  const found = new Map<string, Set<number>>();
  const cells: number[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  const place = (at: number) => {
    if (at === height * width) {
      const whole = withMargins(cells);
      const fits = whole.every((row, y) => row.every((count, x) => hidden[y]?.[x] || count === table[y]?.[x]));
      if (!fits) return;
      whole.forEach((row, y) =>
        row.forEach((count, x) => found.set(`${y},${x}`, (found.get(`${y},${x}`) ?? new Set()).add(count))),
      );
      return;
    }
    const [y, x] = [Math.floor(at / width), at % width];
    const row = cells[y] ?? [];
    const [from, to] = hidden[y]?.[x] ? [0, most] : [table[y]?.[x] ?? 0, table[y]?.[x] ?? 0];
    for (let value = from; value <= to; value++) {
      row[x] = value;
      place(at + 1);
    }
  };
  place(0);
  return found;
}

describe('open statistics', () => {
  it('tell what is large, withhold what is small, and its companions', () => {
    const table = withMargins([
      [20, 2],
      [30, 40],
    ]);
    expect(withheldOf(table)).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
  });

  it('withhold nothing where nothing is small', () => {
    const table = withMargins([
      [20, 12],
      [30, 40],
    ]);
    expect(withheldOf(table).flat()).toEqual(Array.from({ length: 9 }, () => false));
  });

  it('do not let two nothings be told by the total that the rest adds up to', () => {
    const table = withMargins([
      [10, 0, 0],
      [20, 20, 20],
      [20, 20, 20],
    ]);
    expect(withheldOf(table)[0]?.[0] || withheldOf(table)[0]?.[3]).toBe(true);
  });

  it('leave every small cell two values at least, tried against all tables there are', () => {
    const random = draw(6);
    for (let round = 0; round < 25; round++) {
      const table = withMargins(
        Array.from({ length: 2 }, () => Array.from({ length: 2 }, () => (random(2) === 0 ? random(4) : 5 + random(3)))),
      );
      const hidden = withheldOf(table);
      const values = valuesOf(table, hidden, 8);
      const told = table.flatMap((row, y) =>
        row.flatMap((count, x) => (count < LEAST && (values.get(`${y},${x}`)?.size ?? 0) <= 1 ? [[round, y, x]] : [])),
      );
      expect(told).toEqual([]);
    }
  });
});
