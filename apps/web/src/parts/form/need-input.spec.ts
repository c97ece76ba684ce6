import { describe, expect, it } from '@jest/globals';
import { emptyNeed, needInput, wrongNeed } from './need-input.js';

const typed = {
  ...emptyNeed(),
  title: ' 冲压设备联网 ',
  text: '十二台冲压机没有联网。',
  scenario: 'S08',
  budgetMin: '10',
  budgetMax: '30.5',
};

describe('the form of a need', () => {
  it('sends nothing said as unknown, and nothing to connect as none', () => {
    expect(needInput(typed)).toMatchObject({
      title: '冲压设备联网',
      budgetMin: '100000.00',
      budgetMax: '305000.00',
      currentLevel: null,
      wantedOn: null,
      deployment: null,
      integrations: null,
      effects: [],
    });
    expect(needInput({ ...typed, noIntegrations: true }).integrations).toEqual([]);
    expect(needInput({ ...typed, integrations: '用友U8、西门子 PLC，' }).integrations).toEqual([
      '用友U8',
      '西门子 PLC',
    ]);
  });

  it('keeps own words for what lies outside the scenarios only', () => {
    const own = { ...typed, ownWords: '计量器具检定' };
    expect(needInput(own).ownWords).toBeNull();
    expect(needInput({ ...own, scenario: 'OTHER' }).ownWords).toBe('计量器具检定');
  });

  it('names everything wrong at once', () => {
    const wrong = wrongNeed(
      {
        ...emptyNeed(),
        budgetMin: '三十',
        currentLevel: 2,
        targetLevel: 2,
        effects: [{ indicator: '', baseline: '1', target: '' }],
      },
      true,
    );
    expect(Object.keys(wrong).sort()).toEqual(
      ['budgetMin', 'effects', 'enterpriseId', 'scenario', 'targetLevel', 'text', 'title'].sort(),
    );
    expect(wrongNeed(typed, false)).toEqual({});
    expect(wrongNeed({ ...typed, budgetMax: '9' }, false)).toHaveProperty('budgetMax');
  });
});
