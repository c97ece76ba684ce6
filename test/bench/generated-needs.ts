import type { SearchDocument } from '@app/search/published/search-engine.port.js';
import * as words from './vocabulary.js';

export interface GeneratedNeed extends SearchDocument {
  title: string;
  body: string;
  industry: string;
  district: string;
  tags: string[];
  budget: number | null;
  open: boolean;
  tenant: string;
  createdAt: number;
}

const INDUSTRIES = Object.keys(words.PRODUCTS_BY_INDUSTRY);
const DISTRICTS = Array.from({ length: 12 }, (_, position) => `D${position + 1}`);
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Repeatable numbers: the same seed gives the same documents on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws the words of needs; every method consumes the random stream in a fixed order. */
export class Draw {
  constructor(private readonly random: () => number) {}

  integer(below: number): number {
    return Math.floor(this.random() * below);
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  /** every item equally likely */
  one<T>(items: readonly T[]): T {
    return items[this.integer(items.length)]!;
  }

  /** item k with weight 1/(k+1): few words are everywhere, most are rare, as in real text */
  zipf<T>(items: readonly T[]): T {
    const position = Math.floor(items.length ** this.random()) - 1;
    return items[Math.min(items.length - 1, Math.max(0, position))]!;
  }

  several<T>(count: number, draw: () => T): T[] {
    const chosen = new Set<T>();
    for (let attempt = 0; chosen.size < count && attempt < count * 8; attempt++) chosen.add(draw());
    return [...chosen];
  }

  /** a machine model such as KX-2307: what people paste into the search box */
  modelCode(): string {
    const letter = () => String.fromCharCode(65 + this.integer(26));
    return `${letter()}${letter()}-${1000 + this.integer(9000)}`;
  }
}

/** One need: title of 12–22 characters, body of 120–300 (median 200), as in published lists of needs. */
export function generateNeed(position: number, draw: Draw): GeneratedNeed {
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
    draw.chance(0.3) ? `关键设备型号为${draw.modelCode()}，需支持协议对接。` : '',
    `希望建设${tags.join('、')}，${draw.chance(0.5) ? `并考虑${draw.zipf(words.CAPABILITIES)}，` : ''}`,
    `达到${goals.join('，')}的目标。`,
    budget === null ? '预算面议。' : `预算约${budget}万元，工期${2 + draw.integer(10)}个月。`,
  ].join('');
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
    tenant: draw.chance(0.8) ? 'public' : `t${draw.integer(40)}`,
    createdAt: FIRST_DAY + draw.integer(700) * DAY_MS,
  };
}

export function generateNeeds(count: number, seed = 20_260_101): GeneratedNeed[] {
  const draw = new Draw(seededRandom(seed));
  return Array.from({ length: count }, (_, position) => generateNeed(position, draw));
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
    () => draw.modelCode().slice(0, 4),
    () => `${capability()} ${capability()}`,
  ];
  return Array.from({ length: count }, (_, position) => shapes[position % shapes.length]!());
}
