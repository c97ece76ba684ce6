import { describe, expect, it } from '@jest/globals';
import { houseActor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import { Money } from '@app/kernel/money.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { UNSAID_NEED } from './need.js';
import type { NeedFields } from './need.js';
import { familyOf, mayRevise, needRefusals } from './need.policy.js';

const { programme } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const TODAY = '2026-03-01';
const need: NeedFields = { ...UNSAID_NEED, title: '设备联网', text: '冲压线设备联网与点检', scenario: 'S08' };
const codesOf = (change: Partial<NeedFields>, today?: typeof TODAY) =>
  needRefusals({ ...need, ...change }, programme, today).map(({ code }) => code.replace('ADAPTATION.', ''));

describe('what stands against a need', () => {
  it('is nothing, where only its words and its scenario are known', () => {
    expect(codesOf({}, TODAY)).toEqual([]);
  });

  it.each<[string, Partial<NeedFields>, string[]]>([
    ['a title of one character', { title: ' 车 ' }, ['LENGTH']],
    ['a title of 101', { title: '长'.repeat(101) }, ['LENGTH']],
    ['a text of three', { text: '三个字' }, ['LENGTH']],
    ['a text of 4001', { text: '长'.repeat(4001) }, ['LENGTH']],
    ['an unknown scenario', { scenario: 'S17' }, ['UNKNOWN_SCENARIO']],
    ['another scenario without words', { scenario: 'OTHER', ownWords: ' ' }, ['OWN_WORDS_MISSING']],
    ['a target that is no step up', { currentLevel: 2, targetLevel: 2 }, ['TARGET_NOT_ABOVE']],
    ['a level beyond the fourth', { targetLevel: 5 }, ['LEVEL_OUT_OF_RANGE']],
    ['a day gone by', { wantedOn: '2026-02-28' }, ['WANTED_IN_THE_PAST']],
    ['a budget of nothing', { budgetMax: Money.ofYuan('0.00') }, ['BUDGET_ZERO']],
    [
      'a budget upside down',
      { budgetMin: Money.ofYuan('2.00'), budgetMax: Money.ofYuan('1.00') },
      ['BUDGET_UPSIDE_DOWN'],
    ],
  ])('is %s', (_what, change, codes) => {
    expect(codesOf(change, TODAY)).toEqual(codes);
  });

  it('is not what holds at the very edge', () => {
    const most: Partial<NeedFields> = { title: '长'.repeat(100), text: '长'.repeat(4000), wantedOn: TODAY };
    expect(codesOf({ ...most, currentLevel: 0, targetLevel: 1 }, TODAY)).toEqual([]);
    expect(codesOf({ budgetMin: Money.ofYuan('1.00'), budgetMax: Money.ofYuan('1.00') })).toEqual([]);
    expect(codesOf({ scenario: 'OTHER', ownWords: '厂区消防联动' })).toEqual([]);
  });

  it('counts a character outside the plane as one', () => {
    expect(codesOf({ title: '𠮷' })).toEqual(['LENGTH']);
  });

  it('is said all at once, with value and limit', () => {
    const refusals = needRefusals({ ...need, title: '', scenario: 'S99', currentLevel: 3, targetLevel: 1 }, programme);
    expect(refusals).toMatchObject([
      { field: 'title', value: '0 个字', limit: '2-100' },
      { field: 'scenario', value: 'S99' },
      { field: 'targetLevel', value: '1', limit: '> 3' },
    ]);
  });

  it('lets a file look back on a day gone by', () => {
    expect(codesOf({ wantedOn: '2020-01-01' })).toEqual([]);
  });
});

describe('the family of a need', () => {
  it('is that of its scenario, and its own outside the sixteen', () => {
    for (const { code, family } of programme.scenarios) expect(familyOf(code, programme)).toBe(family);
    expect(familyOf('OTHER', programme)).toBe('OTHER');
  });
});

describe('who may revise', () => {
  it('is the enterprise, and its collector only until the enterprise confirms', () => {
    const may = (
      role: 'enterprise' | 'provider' | 'district',
      status: 'collected' | 'recorded',
      organisationId: Id = 'prov_own',
    ) => mayRevise({ status, collectorId: 'prov_own' }, { ...houseActor, role, organisationId });
    expect(may('enterprise', 'recorded')).toBe(true);
    expect(may('provider', 'collected')).toBe(true);
    expect(may('provider', 'recorded')).toBe(false);
    expect(may('provider', 'collected', 'prov_other')).toBe(false);
    expect(may('district', 'collected')).toBe(false);
  });
});
