import { describe, expect, it } from '@jest/globals';
import { accountRows, cellsOf, textOf } from './account-list.js';

const districts = [{ code: '220104', name: '朝阳区' }];
const row = { name: '甲厂', creditCode: '91220104MA0000016B', districtCode: '220104', contactName: '张三' };

describe('the list of enterprises', () => {
  it('is read as a spreadsheet copies it, in the order of the page', () => {
    const pasted = '甲厂\t91220104ma0000016b\t朝阳区\t张三\r\n\r\n乙厂\t1\t220104\t李四\t13800000000\ta@b.cn\tyi\n';
    expect(accountRows(pasted, districts)).toEqual([
      row,
      {
        name: '乙厂',
        creditCode: '1',
        districtCode: '220104',
        contactName: '李四',
        phone: '13800000000',
        email: 'a@b.cn',
        account: 'yi',
      },
    ]);
  });

  it('is read by its headings, wherever they stand and whatever else there is', () => {
    const csv = '\uFEFF序号,联系人,企业名称,信用代码,县区\n1,张三,甲厂,91220104MA0000016B,朝阳区\n';
    expect(accountRows(csv, districts)).toEqual([row]);
  });

  it('keeps what is quoted together, and leaves what is missing to be refused', () => {
    expect(cellsOf('"甲,厂","他说""好"""\n"两\n行",x')).toEqual([
      ['甲,厂', '他说"好"'],
      ['两\n行', 'x'],
    ]);
    expect(accountRows('甲厂', districts)).toEqual([
      { name: '甲厂', creditCode: '', districtCode: '', contactName: '' },
    ]);
    expect(accountRows(' \n', districts)).toEqual([]);
  });

  it('is read in the encoding of a Chinese Excel too', () => {
    expect(textOf(new Uint8Array([0xbc, 0xd7, 0xb3, 0xa7]).buffer)).toBe('甲厂');
    expect(textOf(new TextEncoder().encode('甲厂').buffer)).toBe('甲厂');
  });
});
