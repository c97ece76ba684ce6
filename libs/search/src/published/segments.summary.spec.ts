import { describe, expect, it } from '@jest/globals';
import { MARK, segmentsOf } from './segments.summary.js';

const marked = (text: string) => text.replaceAll('[', MARK.open).replaceAll(']', MARK.close);

describe('a marked text as pieces', () => {
  it('keeps every character and says which were searched for', () => {
    expect(segmentsOf(marked('车间[OEE]统计与[停机]'))).toEqual([
      { text: '车间', hit: false },
      { text: 'OEE', hit: true },
      { text: '统计与', hit: false },
      { text: '停机', hit: true },
    ]);
  });

  it.each([
    ['', []],
    ['没有命中', [{ text: '没有命中', hit: false }]],
    ['[全部]', [{ text: '全部', hit: true }]],
  ])('has no empty piece: %p', (text, pieces) => {
    expect(segmentsOf(marked(text))).toEqual(pieces);
  });

  it('takes a mark without its partner for text', () => {
    expect(segmentsOf(marked('多出]来[的')).map(({ text }) => text)).toEqual(['多出来', '的']);
    expect(segmentsOf(marked('多出]来[的')).some(({ hit }) => hit)).toBe(false);
  });

  it('leaves markup as it was written: a page shows it as text', () => {
    expect(segmentsOf(marked('<b>[MES]</b>')).map(({ text }) => text)).toEqual(['<b>', 'MES', '</b>']);
  });
});
