import { DOCUMENTS, idsOf, need, type Subject } from './fixture.js';
import { describe, expect, it } from '@jest/globals';

export function textSuite({ search, find, write, remove }: Subject): void {
  describe('text', () => {
    it('lists everything when nothing is asked', async () => {
      const page = await search({});
      expect(page.total).toBe(7);
      expect(page.hits).toHaveLength(7);
    });

    it('all: every word must occur', async () => {
      expect(await find({ text: '质量追溯', match: 'all' })).toEqual(new Set(['a', 'e']));
      expect(await find({ text: '数字孪生 质量分析', match: 'all' })).toEqual(new Set(['c']));
    });

    it.each([
      ['孪生', 'f'],
      ['工厂', 'f'],
      ['维护', 'c'],
      ['采集', 'a'],
      ['追溯', 'e'],
    ])('finds the word %s inside a longer one', async (text, id) => {
      expect(await find({ text, match: 'all' })).toContain(id);
    });

    it('any: one word is enough, whatever its place and rarity', async () => {
      expect(await find({ text: '平台 系统', match: 'any' })).toEqual(new Set(['a', 'c', 'd', 'e']));
      expect(await find({ text: '量子力学 能源', match: 'any' })).toEqual(new Set(['d']));
    });

    it('any: documents with all words come first, total and facets cover the union', async () => {
      const page = await search({ text: '数字孪生 质量分析', match: 'any', facets: ['industry'] });
      expect(idsOf(page)[0]).toBe('c');
      expect(page.total).toBe(page.hits.length);
      const union = await search({ text: '平台 系统', match: 'any', facets: ['industry'] });
      expect(union.facets['industry']).toEqual({ AUTO: 2, CHEM: 1, FOOD: 1 });
    });

    it('widen: all words when they fill a page, else any of them, and it says which', async () => {
      const narrow = await search({ text: '平台 能源', pageSize: 1 });
      expect([narrow.matched, idsOf(narrow)]).toEqual(['all', ['d']]);
      const wide = await search({ text: '平台 能源', pageSize: 10 });
      expect([wide.matched, new Set(idsOf(wide))]).toEqual(['any', new Set(['c', 'd'])]);
      expect(idsOf(wide)[0]).toBe('d');
    });

    it('widen: where to widen can be fixed, whatever the size of the page', async () => {
      const totals = [1, 10].map(
        async (pageSize) => (await search({ text: '平台 能源', pageSize, widenBelow: 2 })).total,
      );
      expect(await Promise.all(totals)).toEqual([2, 2]);
    });

    it('a match in the title comes before one in the body', async () => {
      expect(idsOf(await search({ text: '质量追溯' }))[0]).toBe('e');
    });

    it('folds case and width, follows synonyms', async () => {
      expect(await find({ text: 'ａｇｖ', match: 'all' })).toEqual(new Set(['b']));
      expect(await find({ text: 'MES', match: 'all' })).toContain('a');
    });

    it.each(['OEE', '设备综合效率', '车间OEE', '车间 设备综合效率', '车间的设备综合效率'])(
      'two terms that stand for each other find the same, alone and inside a question: %s',
      async (text) => {
        await write([need('k', { title: '车间OEE统计' }), need('l', { title: '车间设备综合效率分析' })]);
        expect(await find({ text, match: 'all' })).toEqual(new Set(['k', 'l']));
        await remove(['k', 'l']);
      },
    );

    it('a synonym that is declared one way goes one way', async () => {
      await write([need('k', { title: 'MES升级' })]);
      expect(await find({ text: 'MES 升级', match: 'all' })).toEqual(new Set(['k']));
      expect(await find({ text: '制造执行系统 升级', match: 'all' })).toEqual(new Set());
      await remove(['k']);
    });

    it.each(['constructor', '__proto__', 'toString'])(
      'a word that means something to a program is a word: %s',
      async (text) => {
        expect((await search({ text, match: 'all' })).total).toBe(0);
      },
    );

    it.each(['"质量追溯"', '-质量追溯', '质量追溯"', '“质量追溯”', '质量 -追溯', '- 质量追溯'])(
      'no character of a text is an operator: %s',
      async (text) => {
        expect(await find({ text, match: 'all' })).toEqual(new Set(['a', 'e']));
      },
    );

    it('a model code is one word, also among alternatives', async () => {
      await write([need('k', { title: 'KX-2300改造' }), need('l', { title: 'PL-2300改造' })]);
      expect(await find({ text: 'kx-2300', match: 'any' })).toEqual(new Set(['k']));
      expect(await find({ text: '火箭 PL-2300', match: 'any' })).toEqual(new Set(['l']));
      await remove(['k', 'l']);
    });

    it.each(['质量追溯的', '质量与追溯', '的质量追溯', '质量追溯 等', '质量追溯。'])(
      'stop words ask nothing: %s',
      async (text) => {
        expect(await find({ text, match: 'all' })).toEqual(new Set(['a', 'e']));
      },
    );

    it('a text of punctuation alone is no text', async () => {
      expect((await search({ text: '，。！"' })).total).toBe(7);
    });
  });

  describe('phrase and exclude', () => {
    it('a phrase must occur literally', async () => {
      expect(await find({ phrase: ['质量分析'] })).toEqual(new Set(['c']));
      expect(await find({ phrase: ['分析质量'] })).toEqual(new Set());
      expect(await find({ text: '平台', match: 'all', phrase: ['数字孪生'] })).toEqual(new Set(['c']));
    });

    it('an excluded word must not occur, also when the engine cuts it into pieces', async () => {
      expect(await find({ exclude: ['质量追溯'] })).toEqual(new Set(['b', 'c', 'd', 'f', 'g']));
      expect(await find({ text: '数字孪生', match: 'all', exclude: ['质量分析'] })).toEqual(new Set(['f']));
      expect(await find({ text: '平台', match: 'all', exclude: ['agv', '能耗'] })).toEqual(new Set(['c']));
    });

    it('both hold for every alternative of any', async () => {
      expect(await find({ text: '平台 系统', match: 'any', exclude: ['能源'] })).toEqual(new Set(['a', 'c', 'e']));
      expect(await find({ text: '工厂 平台', match: 'any', phrase: ['数字孪生'] })).toEqual(new Set(['c', 'f']));
      expect(await find({ text: '量子力学 火箭', match: 'any', phrase: ['数字孪生'] })).toEqual(new Set());
    });

    it('a long text does not push them out', async () => {
      const text = '制造 执行 系统 解决 方案 汽车 零部件 车间 质量 追溯 设备 数据 采集';
      expect(await find({ text, match: 'any', exclude: ['汽车'] })).not.toContain('a');
    });

    it('quotation marks inside them are text', async () => {
      expect(await find({ phrase: ['"质量" 分析'.replace(' ', '')] })).not.toContain('b');
      await expect(search({ phrase: ['"'] })).rejects.toMatchObject({ reason: 'invalid_request' });
    });
  });

  describe('highlight', () => {
    const [open, close] = ['\uE000', '\uE001'];

    it.each(['all', 'any'] as const)('%s: marks something, nests nothing, changes nothing', async (match) => {
      const page = await search({
        text: '质量追溯 数据',
        match,
        highlight: { fields: ['title', 'body'], open, close },
      });
      expect(page.hits.length).toBeGreaterThan(0);
      for (const { id, highlighted = {} } of page.hits) {
        const source = DOCUMENTS.find((document) => document.id === id)!;
        for (const field of ['title', 'body']) {
          expect(highlighted[field]!.replaceAll(open, '').replaceAll(close, '')).toBe(source[field]);
          expect(highlighted[field]!.replace(/[^\uE000\uE001]/g, '')).toMatch(/^(\uE000\uE001)*$/);
        }
        expect(Object.values(highlighted).join('')).toContain(open);
      }
    });
  });
}
