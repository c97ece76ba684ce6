import type { IndexDefinition } from '@app/search/published/index-definition.summary.js';
import type {
  SearchDocument,
  SearchEngine,
  SearchPage,
  SearchRequest,
} from '@app/search/published/search-engine.port.js';

export const INDEX = 'solutions';

/** Small enough that the paging cap can be reached with a handful of documents. */
export const CAP = 50;

export const DEFINITION: IndexDefinition = {
  name: INDEX,
  version: 1,
  stopWords: ['的', '了', '与', '和', '等'],
  synonyms: { mes: ['制造执行系统'], oee: ['设备综合效率'], 设备综合效率: ['oee'] },
  maxTotalHits: CAP,
  fields: {
    title: { type: 'text', searchRank: 1 },
    body: { type: 'text', searchRank: 2 },
    tags: { type: 'keyword[]', facet: true, searchRank: 3 },
    industry: { type: 'keyword', facet: true, sort: true },
    budget: { type: 'number', facet: true, sort: true },
    open: { type: 'boolean', facet: true },
    tenant: { type: 'keyword', filter: true },
    note: { type: 'keyword', filter: true },
    visibleTo: { type: 'keyword[]', filter: true },
  },
};

const BASE = { version: 1, open: true, tenant: 'public' };

/** Words were chosen so that every reasonable segmentation agrees on them. */
export const DOCUMENTS: readonly SearchDocument[] = [
  {
    ...BASE,
    id: 'a',
    title: '制造执行系统解决方案',
    body: '面向汽车零部件车间，实现质量追溯与设备数据采集。',
    industry: 'AUTO',
    tags: ['MES', '质量追溯'],
    budget: 120,
  },
  {
    ...BASE,
    id: 'b',
    title: '仓储物流自动化方案',
    body: '立体库与AGV调度，适用于食品饮料工厂。',
    industry: 'FOOD',
    tags: ['WMS', 'AGV'],
    budget: 300,
  },
  {
    ...BASE,
    id: 'c',
    title: '设备预测性维护平台',
    body: '采集振动数据，结合数字孪生进行质量分析。',
    industry: 'AUTO',
    tags: ['数字孪生', 'IoT'],
    budget: 80,
  },
  {
    ...BASE,
    id: 'd',
    title: '能源管理平台',
    body: '对工厂能耗进行监控与优化。',
    industry: 'CHEM',
    tags: ['能源管理'],
    budget: null,
    open: false,
  },
  {
    ...BASE,
    id: 'e',
    title: '质量追溯系统',
    body: '批次追溯，覆盖原料到成品。',
    industry: 'FOOD',
    tags: ['质量追溯', 'QMS'],
    budget: 60,
    note: null,
  },
  {
    ...BASE,
    id: 'f',
    title: '数字孪生工厂',
    body: '三维可视化与实时数据联动。',
    industry: 'AUTO',
    tags: ['数字孪生', '数字孪生'],
    budget: 500,
    note: '',
  },
  {
    ...BASE,
    id: 'g',
    title: '财务共享中心',
    body: '发票、结算与对账 "一体化" \\ 处理。',
    industry: 'FIN',
    tags: ['财务共享'],
    budget: 200,
    open: false,
    tenant: 't7',
    note: 'a"b\\c\'d',
  },
];

export const ALL_IDS = DOCUMENTS.map(({ id }) => id);

export function need(id: string, fields: Partial<SearchDocument>): SearchDocument {
  return { ...BASE, id, title: '', body: '', tags: [], industry: 'TEST', budget: 1, ...fields };
}

export function idsOf(page: SearchPage): string[] {
  return page.hits.map(({ id }) => id);
}

/** What a suite works with: the engine exists only once the tests run. */
export interface Subject {
  readonly engine: () => SearchEngine;
  readonly search: (request: SearchRequest) => Promise<SearchPage>;
  /** ids without order */
  readonly find: (request: SearchRequest) => Promise<Set<string>>;
  readonly write: (documents: readonly SearchDocument[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export function subjectOf(engine: () => SearchEngine): Subject {
  const search = (request: SearchRequest) => engine().search(INDEX, request);
  return {
    engine,
    search,
    find: async (request) => new Set(idsOf(await search(request))),
    write: async (documents) => engine().settle([await engine().upsert(INDEX, documents)]),
    remove: async (ids) => engine().settle([await engine().remove(INDEX, ids)]),
  };
}
