import { describe, expect, it } from '@jest/globals';
import { table } from './table.js';

describe('a table for a terminal', () => {
  it('counts a Han character as two columns and pads all but the last', () => {
    expect(table(['编号', '名称'], [['SE-1', '设备联网']]).split('\n')).toEqual(['编号  名称', 'SE-1  设备联网']);
    expect(table(['a', '名称'], [['冲压', 'x']]).split('\n')).toEqual(['a     名称', '冲压  x']);
  });

  it('cuts what is too wide at a whole character, and keeps a cell on one line', () => {
    expect(table(['说明'], [['设备联网改造']], 7).split('\n')).toEqual(['说明', '设备联…']);
    expect(table(['说明'], [['一行\n两行']]).split('\n')).toEqual(['说明', '一行 两行']);
  });

  it('is its head alone where nothing was found', () => {
    expect(table(['编号', '名称'], [])).toBe('编号  名称');
  });
});
