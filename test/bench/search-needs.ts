import type { Filter } from '@app/search/published/filter.summary.js';
import type { IndexDefinition } from '@app/search/published/index-definition.summary.js';
import { foldText } from '@app/search/domain/normalise.js';
import type { GeneratedNeed } from './generated-needs.js';

export const NEEDS: IndexDefinition = {
  name: 'needs',
  version: 1,
  stopWords: ['的', '了', '与', '和', '等', '及', '在', '对'],
  fields: {
    title: { type: 'text', searchRank: 1 },
    tags: { type: 'keyword[]', facet: true, searchRank: 2 },
    body: { type: 'text', searchRank: 3 },
    industry: { type: 'keyword', facet: true },
    district: { type: 'keyword', facet: true },
    tenant: { type: 'keyword', filter: true },
    open: { type: 'boolean', filter: true },
    budget: { type: 'number', filter: true, sort: true },
    createdAt: { type: 'number', filter: true, sort: true },
  },
};

const TENANTS = ['public', 't3'];

export const VISIBLE: Filter = {
  op: 'and',
  of: [
    { op: 'eq', field: 'open', value: true },
    { op: 'in', field: 'tenant', values: TENANTS },
  ],
};

export const isVisible = ({ open, tenant }: GeneratedNeed) => open && TENANTS.includes(tenant);

/** What a developer writes without an engine, the folding and the list of what is visible made beforehand. */
export class PreparedScan {
  private readonly texts: readonly string[];
  private readonly visible: readonly boolean[];

  constructor(needs: readonly GeneratedNeed[]) {
    this.texts = needs.map(({ title, tags, body }) => flat(foldText([title, ...tags, body].join('\n'))));
    this.visible = needs.map(isVisible);
  }

  /** Positions of the needs that hold every word, in no order of relevance. */
  find(text: string): number[] {
    const words = foldText(text).split(' ');
    const found: number[] = [];
    this.texts.forEach((document, at) => {
      if (this.visible[at] && words.every((word) => document.includes(word))) found.push(at);
    });
    return found;
  }
}

/** One piece of memory, as a text read from a database is, instead of a rope of the pieces it was made of. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
