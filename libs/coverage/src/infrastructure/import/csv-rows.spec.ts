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

  it('are counted by one kind of line ends, whichever the file has, and however many cells they hold', () => {
    expect(csvRowsOf('a,b\r\n"1\r\n2",3\r\n\r\n4').rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 5, cells: ['4'] },
    ]);
    expect(csvRowsOf('a\r"b\r"\rc,,\r').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('end where a quote is not closed, by the line', () => {
    expect(csvRowsOf('a,b\n1,"2\n3').brokenAt).toBe(2);
    expect(csvRowsOf('a,b"c\n').brokenAt).toBe(1);
    expect(csvRowsOf('"a\nb",c\n1,"2"3\n').brokenAt).toBe(3);
    expect(csvRowsOf('')).toEqual({ rows: [] });
  });
});
