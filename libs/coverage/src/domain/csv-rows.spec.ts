import { describe, expect, it } from '@jest/globals';
import { csvRowsOf } from './csv-rows.js';

describe('the rows of a CSV file', () => {
  it('keep what is in quotes, count lines as a spreadsheet does, and leave out what is empty', () => {
    const text = '\uFEFF区域,行业\r\n"朝阳,区","含""引号""\n换行"\r\n\r\n,\r\n 南关区 ,';
    expect(csvRowsOf(text)).toEqual({
      rows: [
        { line: 1, cells: ['区域', '行业'] },
        { line: 2, cells: ['朝阳,区', '含"引号"\n换行'] },
        { line: 6, cells: ['南关区', ''] },
      ],
    });
  });

  it('end where a quote is not closed, by the line', () => {
    expect(csvRowsOf('a,b\n1,"2\n3').brokenAt).toBe(2);
    expect(csvRowsOf('a,b"c\n').brokenAt).toBe(1);
    expect(csvRowsOf('')).toEqual({ rows: [] });
  });
});
