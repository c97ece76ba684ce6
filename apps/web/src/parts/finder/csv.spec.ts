import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('the exported list', () => {
  it('quotes what would break a row', () => {
    expect(csvOf([['a,b', '他说"好"', '两\n行', '平常']])).toBe('\uFEFF"a,b","他说""好""","两\n行",平常\r\n');
  });

  it('never hands a spreadsheet a formula', () => {
    const cells = ['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'];
    const [row = ''] = csvOf([cells]).slice(1).split('\r\n');
    expect(row).toBe(`'=1+1,'+86,'-2,'@SUM(A1),'\t=1,"'=HYPERLINK(""http://x"",""y"")"`);
  });
});
