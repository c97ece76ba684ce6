import { DomainError } from '@app/kernel/domain-error.js';
import { describe, expect, it } from '@jest/globals';
import { caseOf } from './case.policy.js';

const good = {
  needs: [
    { id: 'n1', weight: 1, block: 'a' },
    { id: 'n2', weight: 3 },
  ],
  providers: [{ id: 'p1', capacity: 0 }],
  edges: [['n1', 'p1']],
};

const reasonsOf = (document: unknown): string[] => {
  try {
    caseOf(document);
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'invalid')
      return error.refusals.map(({ code, field }) => `${code.replace('COVERAGE.', '')} ${field}`);
    throw error;
  }
  return [];
};

describe('a case that somebody wrote down', () => {
  it('is taken as it is where nothing is wrong, an empty one too', () => {
    expect(caseOf(good)).toBe(good);
    expect(reasonsOf({ needs: [], providers: [], edges: [] })).toEqual([]);
  });

  it('is refused with every reason at once', () => {
    const bad = {
      needs: [{ id: 'n1', weight: 0 }, { id: 'n1', weight: 1.5, block: 7 }, { id: '', weight: '2' }, 'n4'],
      providers: [{ id: 'p1', capacity: -1 }, { capacity: 1 }, { id: 'p1', capacity: null }],
      edges: [['n1', 'p1'], ['n1', 'p1'], ['n9', 'p9'], ['n1'], 'n1-p1', ['n1', 7]],
    };
    expect(reasonsOf(bad)).toEqual([
      'BAD_NUMBER needs[0].weight',
      'REPEATED_ID needs[1].id',
      'BAD_NUMBER needs[1].weight',
      'BAD_BLOCK needs[1].block',
      'BAD_ID needs[2].id',
      'BAD_NUMBER needs[2].weight',
      'NOT_AN_OBJECT needs[3]',
      'BAD_NUMBER providers[0].capacity',
      'BAD_ID providers[1].id',
      'REPEATED_ID providers[2].id',
      'BAD_NUMBER providers[2].capacity',
      'REPEATED_EDGE edges[1]',
      'UNKNOWN_ID edges[2][0]',
      'UNKNOWN_ID edges[2][1]',
      'BAD_EDGE edges[3]',
      'BAD_EDGE edges[4]',
      'BAD_ID edges[5][1]',
    ]);
  });

  it.each([
    [null, ['NOT_AN_OBJECT 案例']],
    [[], ['NOT_AN_OBJECT 案例']],
    [{}, ['NOT_A_LIST needs', 'NOT_A_LIST providers', 'NOT_A_LIST edges']],
    [{ ...good, edges: {} }, ['NOT_A_LIST edges']],
    [{ ...good, providers: [{ id: 'p1', capacity: 2 ** 53 }] }, ['BAD_NUMBER providers[0].capacity']],
    [{ ...good, needs: [{ id: 'n1', weight: Infinity }] }, ['BAD_NUMBER needs[0].weight']],
    [
      { ...good, edges: [], needs: ['a', 'b'].map((id) => ({ id, weight: Number.MAX_SAFE_INTEGER })) },
      ['BAD_NUMBER needs'],
    ],
  ])('%j is malformed: %j', (document, reasons) => {
    expect(reasonsOf(document)).toEqual(reasons);
  });
});
