import type { Filter } from '@app/search/published/filter.summary.js';
import { ALL_IDS, CAP, idsOf, INDEX, need, type Subject } from './fixture.js';
import { describe, expect, it } from '@jest/globals';

export function resultSuite({ engine, search, write, remove }: Subject): void {
  describe('facets', () => {
    it('count documents over the whole result, a repeated tag once', async () => {
      const { facets, ranges } = await search({
        facets: ['industry', 'tags', 'open', 'budget'],
        pageSize: 2,
      });
      expect(facets['industry']).toEqual({ AUTO: 3, FOOD: 2, CHEM: 1, FIN: 1 });
      expect(facets['tags']!['数字孪生']).toBe(2);
      expect(facets['open']).toEqual({ true: 5, false: 2 });
      expect(ranges['budget']).toEqual({ min: 60, max: 500 });
    });

    it.each([undefined, '平台 系统 工厂'])('disjunctive: a facet ignores its own selection (%s)', async (text) => {
      const filter: Filter = {
        op: 'and',
        of: [
          { op: 'in', field: 'industry', values: ['AUTO'] },
          { op: 'eq', field: 'open', value: true },
        ],
      };
      const request = {
        ...(text ? { text, match: 'any' as const } : {}),
        filter,
        facets: ['industry', 'open'],
      };
      expect((await search(request)).facets).toEqual({ industry: { AUTO: 3 }, open: { true: 3 } });
      const disjunctive = await search({ ...request, facetMode: 'disjunctive' });
      expect(disjunctive.facets).toEqual({ industry: { AUTO: 3, FOOD: 2 }, open: { true: 3 } });
    });

    it('facetValues finds values by a part of them', async () => {
      expect(await engine().facetValues(INDEX, 'tags', '孪')).toEqual([{ value: '数字孪生', count: 2 }]);
      const open: Filter = { op: 'eq', field: 'open', value: false };
      expect(await engine().facetValues(INDEX, 'industry', '', open)).toHaveLength(2);
    });
  });

  describe('order and pages', () => {
    it('a sort is strict, missing values come last in both directions', async () => {
      const sorted = async (direction: 'asc' | 'desc') =>
        idsOf(await search({ sort: [{ field: 'budget', direction }] }));
      expect(await sorted('asc')).toEqual(['e', 'c', 'a', 'g', 'b', 'f', 'd']);
      expect(await sorted('desc')).toEqual(['f', 'b', 'g', 'a', 'c', 'e', 'd']);
      const cheapest = await search({
        text: '平台 系统',
        match: 'any',
        sort: [{ field: 'budget', direction: 'asc' }],
      });
      expect(idsOf(cheapest)).toEqual(['e', 'c', 'a', 'd']);
    });

    it('pages have no gap and no repetition', async () => {
      const pages = await engine().searchMany(
        [1, 2, 3, 4].map((page) => ({ index: INDEX, request: { page, pageSize: 2 } })),
      );
      expect(pages.flatMap(idsOf).sort()).toEqual(ALL_IDS);
      expect((await search({ page: 9, pageSize: 2 })).hits).toEqual([]);
      expect((await search({ pageSize: 0 })).total).toBe(7);
    });

    it.each([undefined, '批量 大宗'])('total is exact beyond the cap, only paging ends there (%s)', async (text) => {
      const bulk = Array.from({ length: 80 }, (_, at) => need(`n${at}`, { title: '批量大宗', industry: 'BULK' }));
      await write(bulk);
      const filter: Filter = { op: 'eq', field: 'industry', value: 'BULK' };
      const request = {
        ...(text ? { text, match: 'any' as const } : {}),
        filter,
        facets: ['industry'],
        pageSize: 20,
      };
      const last = await search({ ...request, page: 3 });
      expect([last.total, last.hits.length, last.facets['industry']]).toEqual([80, CAP - 40, { BULK: 80 }]);
      const beyond = await search({ ...request, page: 4 });
      expect([beyond.total, beyond.hits]).toEqual([80, []]);
      await remove(bulk.map(({ id }) => id));
    });
  });

  describe('candidates', () => {
    const text = '我司是汽车零部件企业，希望建设制造执行系统，实现质量追溯和设备数据采集，预算一百万。';

    it('finds by the telling words of a long text, within filter and limit', async () => {
      const filter: Filter = { op: 'eq', field: 'open', value: true };
      const ids = await engine().candidates(INDEX, { text, filter, limit: 3 });
      expect(ids[0]).toBe('a');
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(ids).not.toContain('d');
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('tags reach what the text does not say', async () => {
      expect(await engine().candidates(INDEX, { text, limit: 10 })).not.toContain('g');
      expect(await engine().candidates(INDEX, { text, tags: ['财务共享'], limit: 10 })).toContain('g');
    });

    it('many at once answer in order; limits are checked', async () => {
      const requests = [
        { text: '能源管理', limit: 5 },
        { text: '财务共享', limit: 1000 },
      ];
      const answers = await engine().candidatesMany(INDEX, requests);
      expect(answers.map((ids) => ids[0])).toEqual(['d', 'g']);
      const tooMany = engine().candidates(INDEX, { text, limit: 1001 });
      await expect(tooMany).rejects.toMatchObject({ reason: 'invalid_request' });
    });
  });
}
