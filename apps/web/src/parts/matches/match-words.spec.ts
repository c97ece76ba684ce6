import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../api/types.js';
import { doubtOf, reasonsOf } from './match-words.js';

const said = (
  criterion: Evidence['criterion'],
  verdict: Evidence['verdict'],
  weight: number,
  contribution: number,
): Evidence => ({
  criterion,
  verdict,
  weight,
  contribution,
  need: null,
  solution: null,
});

describe('what is said of a match at first sight', () => {
  const evidence = [
    said('text', 'for', 0.2, 0.05),
    said('scenario', 'for', 0.3, 0.3),
    said('industry', 'for', 0.1, 0.1),
    said('deployment', 'for', 0.05, 0.04),
    said('budget', 'unknown', 0.15, 0.07),
    said('schedule', 'against', 0.1, 0),
  ];

  it('gives the three strongest reasons', () => {
    expect(reasonsOf(evidence).map(({ criterion }) => criterion)).toEqual(['scenario', 'industry', 'text']);
  });

  it('doubts first what speaks against it, then what nobody said', () => {
    expect(doubtOf(evidence)?.criterion).toBe('schedule');
    expect(doubtOf(evidence.slice(0, 5))?.criterion).toBe('budget');
    expect(doubtOf(evidence.slice(0, 4))).toBeUndefined();
  });
});
