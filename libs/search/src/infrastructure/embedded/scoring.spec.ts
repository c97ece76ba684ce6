import { describe, expect, it } from '@jest/globals';
import type { IndexDefinition } from '../../published/index-definition.summary.js';
import { DocumentIndex } from './document-index.js';
import { searchIndex } from './search.js';

const definition: IndexDefinition = {
  name: 'needs',
  version: 1,
  fields: {
    title: { type: 'text', searchRank: 1 },
    tags: { type: 'text', searchRank: 2 },
    text: { type: 'text', searchRank: 3 },
    expansion: { type: 'text', searchRank: 4 },
  },
  synonyms: { 稼动率: ['oee', '设备综合效率', '开动率', '开机率'], 追溯: ['溯源'] },
};

/** The order in which the texts come; a text is all that its document holds. */
function orderOf(asked: string, fields: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  const index = new DocumentIndex(definition);
  for (const [id, content] of Object.entries(fields)) index.put({ id, version: 1, ...content });
  return searchIndex(index, { text: asked, match: 'any' }).hits.map(({ id }) => id);
}

describe('the order of what is found', () => {
  it('puts who holds more of the words first, whatever one word is worth', () => {
    const texts = { one: { title: '追溯追溯追溯' }, both: { text: '批次追溯之外还有很多事情要做，例如看板' } };
    expect(orderOf('追溯 看板', texts)).toEqual(['both', 'one']);
  });

  it('puts a word in the title before the same word in the text, and both before a word of the expansion', () => {
    const texts = {
      expansion: { title: '车间', expansion: '追溯' },
      text: { title: '车间', text: '追溯' },
      title: { title: '车间追溯' },
    };
    expect(orderOf('追溯', texts)).toEqual(['title', 'text', 'expansion']);
  });

  it('puts the word that was asked for before a word that stands for it', () => {
    const texts = { synonym: { text: '机台开动率统计' }, asked: { text: '机台稼动率统计' } };
    expect(orderOf('稼动率', texts)).toEqual(['asked', 'synonym']);
  });

  it('does not add up the names of one thing', () => {
    const texts = { names: { text: 'oee 设备综合效率 开动率 开机率' }, asked: { text: '班组 机台 稼动率 逐日 统计' } };
    expect(orderOf('稼动率', texts)).toEqual(['asked', 'names']);
  });

  it('does not prefer a rare name of a thing to the common one', () => {
    const common = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { text: '批次追溯' }]));
    expect(orderOf('追溯', { rare: { text: '批次溯源' }, ...common }).at(-1)).toBe('rare');
  });

  it('keeps the order of writing among equals', () => {
    expect(orderOf('追溯', { b: { text: '追溯' }, a: { text: '追溯' } })).toEqual(['b', 'a']);
  });
});
