import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { describe, expect, it } from '@jest/globals';
import { City } from '../../../../test/bench/matching-city.js';
import { Catalogue } from './catalogue.js';
import { isSameSystem, systemNameOf } from './systems.js';
import { needVector } from './term-vector.js';
import { Terms } from './terms.js';
import { currentWeights, flawsOfWeights } from './weights.js';

const terms = new Terms(currentWeights.text);
const city = new City(11);
const template = city.solution(0);
const listing = (id: SolutionSummary['id'], title: string, text: string): SolutionSummary => ({
  ...template,
  id,
  title,
  text,
});
const asks = (title: string, text = '') => needVector({ title, text }, terms, currentWeights.text);

function catalogueOf(...solutions: SolutionSummary[]): Catalogue {
  const catalogue = new Catalogue(terms, currentWeights);
  for (const solution of solutions) catalogue.put(solution);
  return catalogue;
}

const others = city.solutions(40);
const coverage = (catalogue: Catalogue, need: ReturnType<typeof asks>, id: SolutionSummary['id']) =>
  catalogue.coverage(need, catalogue.find(id)?.vector ?? asks(''));

describe('the comparison of texts', () => {
  it('finds a synonym that shares no character with what is asked, nearly as well as the word itself', () => {
    const catalogue = catalogueOf(
      ...others,
      listing('sol_word', '设备综合效率统计', '机台数据采集'),
      listing('sol_code', 'OEE 统计', '机台数据采集'),
      listing('sol_none', '统计', '机台数据采集'),
    );
    for (const title of ['设备综合效率统计', 'ＯＥＥ统计']) {
      const [word, code, none] = (['sol_word', 'sol_code', 'sol_none'] as const).map((id) =>
        coverage(catalogue, asks(title), id),
      );
      expect(Math.min(word ?? 0, code ?? 0)).toBeGreaterThan(1.5 * (none ?? 1));
    }
  });

  it('is the same number in bulk and pair by pair, and grows with what is said', () => {
    const catalogue = catalogueOf(...others);
    const need = asks('冲压件批次追溯与过程检验', '要求按批号查到原料，检验数据自动采集。');
    const inBulk = catalogue.comparing(need, (of) => [...catalogue.all()].map(of));
    expect(inBulk).toEqual([...catalogue.all()].map(({ vector }) => catalogue.coverage(need, vector)));
    expect(Math.max(...inBulk)).toBeGreaterThan(0.1);
    expect(Math.max(...inBulk)).toBeLessThanOrEqual(1);
    expect(catalogue.comparing(asks(''), (of) => [...catalogue.all()].map(of)).every(Number.isNaN)).toBe(true);
  });

  it('does not remember listings that were taken out or revised', () => {
    const need = asks('冲压件批次追溯');
    const [first, ...rest] = others;
    const once = catalogueOf(...rest, ...(first ? [first] : []));
    const often = catalogueOf(...others, listing('sol_gone', '批次追溯', '批次追溯'));
    often.remove('sol_gone');
    if (first) often.put({ ...first, title: '批次追溯批次追溯' });
    if (first) often.put(first);
    const numbers = (catalogue: Catalogue) =>
      Object.fromEntries(
        [...catalogue.all()].map(({ solution, vector }) => [solution.id, catalogue.coverage(need, vector)]),
      );
    expect(numbers(often)).toEqual(numbers(once));
  });

  it('hears a generic word less than a telling one', () => {
    const catalogue = catalogueOf(...others, listing('sol_a', '追溯', ''), listing('sol_b', '需求', ''));
    expect(coverage(catalogue, asks('追溯需求'), 'sol_a')).toBeGreaterThan(
      coverage(catalogue, asks('追溯需求'), 'sol_b'),
    );
  });
});

describe('names of systems', () => {
  it.each([
    ['ERP', '企业资源计划系统', true],
    ['ERP', '用友 U8 ERP', true],
    ['用友U8', '用友 Ｕ８', true],
    ['用友ERP', '金蝶ERP', false],
    ['MES', 'WMS', false],
    ['制造执行系统', 'mes系统', true],
    ['西门子PLC', 'PLC', true],
    ['钉钉', '企业微信', false],
  ])('%s and %s', (wanted, offered, same) => {
    expect(isSameSystem(systemNameOf(wanted, terms), systemNameOf(offered, terms))).toBe(same);
    expect(isSameSystem(systemNameOf(offered, terms), systemNameOf(wanted, terms))).toBe(same);
  });
});

describe('the weights', () => {
  it('sum to one, with a doubt for every criterion', () => {
    expect(flawsOfWeights(currentWeights)).toEqual([]);
    const { criteria } = currentWeights;
    const bent = {
      ...currentWeights,
      criteria: { ...criteria, budget: { weight: 0.5, prior: 1 } },
      bands: { high: 0.4, medium: 0.5 },
    };
    expect(flawsOfWeights(bent)).toHaveLength(3);
  });
});
