import { anonymous } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { describe, expect, it } from '@jest/globals';
import { both, visibleIn, withoutSelection, type Filter } from './filter.summary.js';

const industry: Filter = { op: 'eq', field: 'industry', value: 'AUTO' };
const districts: Filter = { op: 'in', field: 'district', values: ['220102', '220103'] };
const unseen: Filter = { op: 'not', of: { op: 'eq', field: 'industry', value: 'PHAR' } };

describe('filters joined', () => {
  it('asks for both sides; an absent side asks nothing', () => {
    expect(both(industry, districts)).toEqual({ op: 'and', of: [industry, districts] });
    expect(both(industry, undefined)).toBe(industry);
    expect(both(undefined, districts)).toBe(districts);
    expect(both(undefined, undefined)).toBeUndefined();
  });
});

describe('a filter without the selection on one field', () => {
  it('drops what was chosen there and nothing else', () => {
    const filter: Filter = { op: 'and', of: [industry, districts, unseen] };
    expect(withoutSelection(filter, 'industry')).toEqual({ op: 'and', of: [districts, unseen] });
    expect(withoutSelection(industry, 'industry')).toBeUndefined();
  });

  it('is the same filter where nothing was chosen', () => {
    expect(withoutSelection(districts, 'industry')).toBe(districts);
    expect(withoutSelection(unseen, 'industry')).toBe(unseen);
    expect(withoutSelection(undefined, 'industry')).toBeUndefined();
  });

  it('never opens an alternative: inside an or nothing is a selection', () => {
    const either: Filter = { op: 'or', of: [industry, districts] };
    expect(withoutSelection(either, 'industry')).toBe(either);
  });
});

describe('what a scope may find', () => {
  it('is one clause with its grants', () => {
    expect(visibleIn(Scope.of(anonymous))).toEqual({ op: 'in', field: 'visibleTo', values: ['public'] });
  });

  it('is nothing without a grant', () => {
    expect(visibleIn(Scope.heldBy(anonymous))).toEqual({ op: 'in', field: 'visibleTo', values: [] });
  });
});
