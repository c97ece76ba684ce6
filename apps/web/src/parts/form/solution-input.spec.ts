import { describe, expect, it } from '@jest/globals';
import { emptyCase, emptyServed, emptySolution, solutionInput, wrongSolution } from './solution-input.js';

const served = { ...emptyServed(), scenario: 'S08', level: 2 as const, priceMin: '8', priceMax: '15', weeks: '8' };
const typed = { ...emptySolution(), title: '设备联网', text: '采集与统计。', scenarios: [served, emptyServed()] };

describe('the form of a solution', () => {
  it('sends the rows that say something', () => {
    expect(solutionInput(typed)).toMatchObject({
      industries: null,
      deployment: null,
      scenarios: [{ scenario: 'S08', level: 2, priceMin: '80000.00', priceMax: '150000.00', weeks: 8 }],
      cases: [],
    });
  });

  it('names everything wrong at once', () => {
    expect(wrongSolution(typed)).toEqual({});
    expect(Object.keys(wrongSolution(emptySolution())).sort()).toEqual(['scenarios', 'text', 'title']);
    const bad = { ...served, scenario: '', priceMax: '2', weeks: '1000' };
    const wrong = wrongSolution({ ...typed, scenarios: [bad], cases: [{ ...emptyCase(), text: '说明' }] });
    expect(wrong['scenarios']?.split('；')).toHaveLength(3);
    expect(wrong).toHaveProperty('cases');
  });
});
