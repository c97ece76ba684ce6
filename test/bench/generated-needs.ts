import type { IndexDefinition } from '../../libs/search/src/published/index-definition.summary.js';
import type { SearchDocument } from '../../libs/search/src/published/search-engine.port.js';
import { STOP_WORDS, SYNONYMS } from '../../libs/search/src/published/thesaurus.summary.js';
import * as words from './needs-vocabulary.js';
import { Draw, seededRandom } from './seeded-draw.js';

export interface GeneratedNeed extends SearchDocument {
  title: string;
  body: string;
  industry: string;
  district: string;
  tags: string[];
  budget: number | null;
  open: boolean;
  visibleTo: string[];
  createdAt: number;
}

export const NEEDS: IndexDefinition = {
  name: 'needs',
  version: 1,
  synonyms: SYNONYMS,
  stopWords: STOP_WORDS,
  maxTotalHits: 100_000, // so that the whole answer can be compared with the oracle's
  fields: {
    title: { type: 'text', searchRank: 1 },
    tags: { type: 'keyword[]', facet: true, searchRank: 2 },
    body: { type: 'text', searchRank: 3 },
    industry: { type: 'keyword', facet: true },
    district: { type: 'keyword', facet: true },
    visibleTo: { type: 'keyword[]', filter: true },
    open: { type: 'boolean', filter: true },
    budget: { type: 'number', filter: true, sort: true },
    createdAt: { type: 'number', filter: true, sort: true },
  },
};

const INDUSTRIES = Object.keys(words.PRODUCTS_BY_INDUSTRY);
const DISTRICTS = Array.from({ length: 12 }, (_, position) => `D${position + 1}`);
export const ORGANISATIONS = 40;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const modelCode = (draw: Draw) => `${draw.letter()}${draw.letter()}-${1000 + draw.integer(9000)}`;

/** One need: title of 12–22 characters, body of 120–300 (median 200), as in published lists of needs. */
function generateNeed(position: number, draw: Draw): GeneratedNeed {
  const industry = draw.zipf(INDUSTRIES);
  const product = draw.one(words.MODIFIERS) + draw.one(words.PRODUCTS_BY_INDUSTRY[industry]!);
  const process = draw.one(words.PROCESSES);
  const tags = draw.several(2 + draw.integer(3), () => draw.zipf(words.CAPABILITIES));
  const pains = draw.several(2 + draw.integer(3), () => draw.one(words.PAINS));
  const goals = draw.several(2 + draw.integer(2), () => draw.one(words.GOALS));
  const situations = draw.several(2 + draw.integer(5), () => draw.one(words.SITUATIONS));
  const budget = draw.chance(0.1) ? null : 10 + draw.integer(490);
  const body = [
    `我司是${draw.one(words.FIRM_KINDS)}，主要生产${product}，`,
    `核心工序为${process}与${draw.one(words.PROCESSES)}。`,
    `目前${pains.join('，')}。`,
    `${situations.join('；')}。`,
    draw.chance(0.3) ? `关键设备型号为${modelCode(draw)}，需支持协议对接。` : '',
    `希望建设${tags.join('、')}，${draw.chance(0.5) ? `并考虑${draw.zipf(words.CAPABILITIES)}，` : ''}`,
    `达到${goals.join('，')}的目标。`,
    budget === null ? '预算面议。' : `预算约${budget}万元，工期${2 + draw.integer(10)}个月。`,
  ].join('');
  const owners = ['bureau', `organisation:t${draw.integer(ORGANISATIONS)}`];
  return {
    id: `need_${position}`,
    version: 1,
    title: `${product}${process}车间${tags[0]}项目`,
    body,
    industry,
    district: draw.zipf(DISTRICTS),
    tags,
    budget,
    open: draw.chance(0.7),
    visibleTo: draw.chance(0.8) ? ['public', ...owners] : owners,
    createdAt: FIRST_DAY + draw.integer(700) * DAY_MS,
  };
}

/** The same needs on every machine, a page at a time so that nobody has to hold them all. */
export function* pagesOfNeeds(count: number, pageSize = 5000, seed = 20_260_101): Generator<GeneratedNeed[]> {
  const draw = new Draw(seededRandom(seed));
  for (let from = 0; from < count; from += pageSize) {
    const length = Math.min(pageSize, count - from);
    yield Array.from({ length }, (_, at) => generateNeed(from + at, draw));
  }
}

/** Short queries as people type them: a capability, a product, both, a process, a model code. */
export function generateQueries(count: number, seed = 7): string[] {
  const draw = new Draw(seededRandom(seed));
  const capability = () => draw.one(words.CAPABILITIES);
  const product = () => draw.one(words.PRODUCTS_BY_INDUSTRY[draw.zipf(INDUSTRIES)]!);
  const shapes = [
    capability,
    product,
    () => `${product()} ${capability()}`,
    () => `${draw.one(words.PROCESSES)}车间 ${capability()}`,
    () => `${draw.one(words.MODIFIERS)}${product()}`,
    () => `${product()} ${draw.one(words.PROCESSES)} ${capability()}`,
    () => modelCode(draw),
    () => `${capability()} ${capability()}`,
  ];
  return Array.from({ length: count }, (_, position) => shapes[position % shapes.length]!());
}
