import { anonymous, type Actor } from '@app/kernel/actor.js';
import { idFromRef } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { both, visibleIn, type Filter } from '@app/search/published/filter.summary.js';
import { INDEX, need, type Subject } from './fixture.js';
import { describe, expect, it } from '@jest/globals';

const eq = (field: string, value: string | number | boolean): Filter => ({ op: 'eq', field, value });

const CASES: readonly [string, Filter, string][] = [
  ['eq', eq('industry', 'AUTO'), 'acf'],
  ['eq without regard to case', eq('industry', 'auto'), 'acf'],
  ['eq on a boolean', eq('open', false), 'dg'],
  ['eq on an id', eq('id', 'c'), 'c'],
  ['eq on a value full of quotes', eq('note', 'a"b\\c\'d'), 'g'],
  ['ne holds without the field', { op: 'ne', field: 'note', value: 'a"b\\c\'d' }, 'abcdef'],
  ['ne', { op: 'ne', field: 'industry', value: 'AUTO' }, 'bdeg'],
  ['in on an array', { op: 'in', field: 'tags', values: ['质量追溯', 'AGV'] }, 'abe'],
  ['in nothing', { op: 'in', field: 'tags', values: [] }, ''],
  ['between includes both ends', { op: 'between', field: 'budget', min: 80, max: 300 }, 'abcg'],
  ['gt', { op: 'gt', field: 'budget', value: 300 }, 'f'],
  ['gte', { op: 'gte', field: 'budget', value: 300 }, 'bf'],
  ['lt', { op: 'lt', field: 'budget', value: 60 }, ''],
  ['lte', { op: 'lte', field: 'budget', value: 60 }, 'e'],
  ['not holds without the field', { op: 'not', of: { op: 'gte', field: 'budget', value: 0 } }, 'd'],
  [
    'and, or',
    {
      op: 'or',
      of: [eq('industry', 'FIN'), { op: 'and', of: [eq('industry', 'FOOD'), eq('budget', 60)] }],
    },
    'eg',
  ],
  ['exists', { op: 'exists', field: 'note' }, 'efg'],
  ['isNull', { op: 'isNull', field: 'note' }, 'e'],
  ['isEmpty', { op: 'isEmpty', field: 'note' }, 'f'],
];

export function filterSuite({ engine, search, find, write, remove }: Subject): void {
  describe('filter', () => {
    it.each(CASES)('%s', async (_name, filter, ids) => {
      expect(await find({ filter })).toEqual(new Set(ids));
    });

    it.each([
      '" OR tenant = "t7',
      'x") OR (tenant = "t7',
      '财务" tenant = t7 -"',
      'OR tenant = t7',
      '\\" OR tenant EXISTS',
    ])('a tenant clause is not escaped by %s', async (hostile) => {
      const tenant = eq('tenant', 'public');
      expect(await find({ text: hostile, match: 'any', filter: tenant })).not.toContain('g');
      expect(await find({ phrase: [hostile], filter: tenant })).not.toContain('g');
      expect(await find({ exclude: [hostile], filter: tenant })).not.toContain('g');
      const filter: Filter = { op: 'and', of: [tenant, { op: 'in', field: 'note', values: [hostile] }] };
      expect(await find({ filter })).toEqual(new Set());
    });
  });

  describe('who may find a document', () => {
    const organisation = idFromRef('prov', 'contract');
    const provider: Actor = { ...anonymous, role: 'provider', organisationId: organisation };
    const asked = { text: '能耗看板', match: 'all' } as const;

    it('is asked by the scope: what names no grant of it is not found, counted or excluded into view', async () => {
      await write([
        need('k', { title: '能耗看板', visibleTo: ['public'], industry: 'SEEN' }),
        need('l', { title: '能耗看板', visibleTo: [`organisation:${organisation}`, 'bureau'], industry: 'OWN' }),
        need('m', { title: '能耗看板', visibleTo: ['bureau'], industry: 'HIDDEN' }),
        need('n', { title: '能耗看板', industry: 'SILENT' }),
      ]);
      const seenBy = async (scope: Scope) => {
        const page = await search({ ...asked, filter: visibleIn(scope), facets: ['industry'] });
        return [new Set(page.hits.map(({ id }) => id)), page.facets['industry']];
      };
      expect(await seenBy(Scope.of(anonymous))).toEqual([new Set(['k']), { SEEN: 1 }]);
      expect(await seenBy(Scope.of(provider))).toEqual([new Set(['k', 'l']), { SEEN: 1, OWN: 1 }]);
      expect(await seenBy(Scope.heldBy(anonymous))).toEqual([new Set(), {}]);
      const chosen = both(visibleIn(Scope.of(anonymous)), eq('industry', 'HIDDEN'));
      const alternatives = { ...asked, facets: ['industry'], facetMode: 'disjunctive' } as const;
      const page = await search({ ...alternatives, ...(chosen && { filter: chosen }) });
      expect([page.total, page.facets['industry']]).toEqual([0, { SEEN: 1 }]);
      await remove(['k', 'l', 'm', 'n']);
    });
  });

  describe('mistakes have the same code in every engine', () => {
    it.each([
      ['invalid_filter', { filter: eq('title', 'x') }],
      ['invalid_filter', { filter: { op: 'and', of: [] } }],
      ['invalid_filter', { filter: eq('budget', '80') }],
      ['invalid_filter', { filter: eq('note', '') }],
      ['invalid_sort', { sort: [{ field: 'tags', direction: 'asc' }] }],
      ['invalid_facet', { facets: ['body'] }],
      ['invalid_request', { page: 0 }],
      ['invalid_request', { pageSize: 201 }],
    ] as const)('%s', async (code, request) => {
      await expect(search(request)).rejects.toMatchObject({ reason: code });
    });

    it('index_not_found, invalid_document, invalid_definition', async () => {
      await expect(engine().search('nowhere', {})).rejects.toMatchObject({ reason: 'index_not_found' });
      for (const bad of [{ budget: '面议' }, { id: '中文' }, { industry: '长'.repeat(157) }, { version: 1.5 }]) {
        await expect(write([need('x', bad)])).rejects.toMatchObject({ reason: 'invalid_document' });
      }
      const definition = {
        name: 'bad',
        version: 1,
        fields: { body: { type: 'text', sort: true } },
      } as const;
      await expect(engine().ensureIndex(definition)).rejects.toMatchObject({ reason: 'invalid_definition' });
      expect((await engine().stats(INDEX)).documents).toBe(7);
    });
  });
}
