import { describe, expect, it } from '@jest/globals';
import { emptyDraft, suppositionOf } from './supposition.js';
import type { Draft } from './supposition.js';

describe('what the form of a what-if supposes', () => {
  it.each<[Partial<Draft>, unknown]>([
    [{}, { kind: 'add-provider', places: 5 }],
    [
      { industries: ['AUTO'], districts: ['220104'] },
      { kind: 'add-provider', places: 5, industries: ['AUTO'], districts: ['220104'] },
    ],
    [{ places: '0' }, ['places']],
    [
      { kind: 'raise-capacity', providerId: 'prov_1', places: ' 12 ' },
      { kind: 'raise-capacity', providerId: 'prov_1', places: 12 },
    ],
    [{ kind: 'raise-capacity', providerId: undefined, places: '一' }, ['provider', 'places']],
    [
      { kind: 'open-scenario', scenario: 'S07' },
      { kind: 'open-scenario', scenario: 'S07' },
    ],
    [
      { kind: 'open-scenario', scenario: 'S07', providerId: 'prov_1' },
      { kind: 'open-scenario', scenario: 'S07', providerId: 'prov_1' },
    ],
    [{ kind: 'open-scenario' }, ['scenario']],
    [
      { kind: 'drop-gate', gate: 'INDUSTRY_NOT_SERVED' },
      { kind: 'drop-gate', gate: 'INDUSTRY_NOT_SERVED' },
    ],
  ])('%j', (typed, wanted) => {
    expect(suppositionOf({ ...emptyDraft(), ...typed })).toEqual(wanted);
  });
});
