import { describe, expect, it } from '@jest/globals';
import { comparableName, plainText, shownName } from './names.js';

describe('a name for comparing', () => {
  const name = 'fawＡ 长春Café零部件(集团)有限公司';
  it.each([
    ['another case and width', 'FAWa 长春café零部件（集团）有限公司'],
    ['spaces around and within', ' fawＡ\u3000\u00a0长春Café零部件(集团)有限公司\t\n'],
    ['zero-width characters', 'fa\u200bwＡ 长\u2060春Ca\ufefffé零部件(集团)有限公司'],
    ['a letter and its accent apart', 'fawＡ 长春Cafe\u0301零部件(集团)有限公司'],
    ['something invisible between the two', 'fawＡ 长春Cafe\u200d\u0301零部件(集团)有限公司'],
    ['direction overrides', '\u202efawＡ 长春Café零部件(集团)有限公司\u202c'],
    ['a variation selector, a soft hyphen, a filler', 'faw\u00adＡ 长春\ufe0fCafé零部件(集团)有限公司\u3164'],
    ['control characters', '\u0000fawＡ 长春Caf\u0007é零部件(集团)有限公司'],
  ])('is the same with %s', (_variant, text) => {
    expect(comparableName(text)).toBe('fawa 长春café零部件(集团)有限公司');
    expect(comparableName(text)).toBe(comparableName(name));
    expect(comparableName(comparableName(text))).toBe(comparableName(text));
  });

  it('tells different names apart', () => {
    expect(comparableName('长春一厂')).not.toBe(comparableName('长春二厂'));
    expect(comparableName('长春 一厂')).not.toBe(comparableName('长春一厂'));
  });

  it('is nothing where nothing can be seen', () => {
    expect(comparableName('\u200b \u2060')).toBe('');
  });
});

it('text made plain keeps its case', () => {
  expect(plainText('　ＭＥＳ\u200b 系统 ')).toBe('MES 系统');
});

it('shows a name as it was written, without what cannot be seen', () => {
  expect(shownName(' 长春\u200b一厂（演示）  有限 公司 ')).toBe('长春一厂（演示） 有限 公司');
});
