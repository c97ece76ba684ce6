import { describe, expect, it } from '@jest/globals';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { CONCEPTS } from './concept-lexicon.js';
import { expansionOf } from './expansion.js';
import { INDUSTRY_WORDS, SCENARIO_WORDS } from './scenario-lexicon.js';

const { programme } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const wordsOf = (text: string) => text.trim().split(/\s+/);

describe('the lexicon', () => {
  it('has words for every scenario and industry of the programme, and for no other', () => {
    expect(Object.keys(SCENARIO_WORDS)).toEqual(programme.scenarios.map(({ code }) => code));
    expect(Object.keys(INDUSTRY_WORDS)).toEqual(programme.industries.map(({ code }) => code));
  });

  it.each(Object.entries({ ...SCENARIO_WORDS, ...INDUSTRY_WORDS }))('says each word of %s once', (_code, text) => {
    const words = wordsOf(text);
    expect(words.length).toBeGreaterThanOrEqual(25);
    expect(words).toHaveLength(new Set(words).size);
  });

  it('names each scenario by its own name', () => {
    for (const { code, name } of programme.scenarios) expect(wordsOf(SCENARIO_WORDS[code] ?? '')).toContain(name);
  });

  it('keeps concepts whole: names of at least two characters, and other words', () => {
    for (const line of CONCEPTS) {
      const [names = '', others = ''] = line.split(' | ');
      expect({ line, others: wordsOf(others).length > 2 }).toEqual({ line, others: true });
      const short = wordsOf(names).filter((name) => name.length < 2);
      expect({ line, short }).toEqual({ line, short: [] });
    }
  });
});

describe('the expansion of an entry', () => {
  it('tells entries of one scenario apart by the concepts they name', () => {
    const traced = expansionOf('批次返修时找不到物料批次，追溯要五小时', ['S07'], ['AUTO']);
    const measured = expansionOf('统计过程控制覆盖二百项指标', ['S07'], ['PHAR']);
    expect(wordsOf(traced)).toContain('一物一码');
    expect(traced.indexOf('来源不明')).toBeLessThan(traced.indexOf('质量管理'));
    expect(measured.split('质量管理')[0]).not.toContain('来源不明');
    expect(wordsOf(measured)).toEqual(expect.arrayContaining(['CPK', 'GMP', '召回']));
  });

  it('folds width and case, and is empty where there is nothing to say', () => {
    expect(expansionOf('ＯＥＥ 太低', [], [])).toContain('设备综合效率');
    expect(expansionOf('', ['OTHER'], [])).toBe('');
  });
});
