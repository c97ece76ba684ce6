import { describe, expect, it } from '@jest/globals';
import { partsOf } from './json.js';

describe('the parts of a document', () => {
  it('come in its order, each with its place and depth', () => {
    const document = { needs: [{ title: '排产', effects: ['A'] }], batch: null };
    expect([...partsOf(document)].map(({ place, depth }) => [place, depth])).toEqual([
      ['', 0],
      ['needs', 1],
      ['needs.0', 2],
      ['needs.0.title', 3],
      ['needs.0.effects', 3],
      ['needs.0.effects.0', 4],
      ['batch', 1],
    ]);
  });

  it('are one where it is no more than a text', () => {
    expect([...partsOf('排产')]).toEqual([{ value: '排产', place: '', depth: 0 }]);
  });

  it('end no stack, however deep or many they are', () => {
    let deep: unknown = '';
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    let last = 0;
    for (const { depth } of partsOf([deep, Array.from({ length: 300_000 }, () => 0)])) last = Math.max(last, depth);
    expect(last).toBe(20_001);
  });
});
