import { expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

it('quotes what would break a row, and tells a formula to be text', () => {
  const rows = [
    ['甲,乙', '说"好"', '一\n二', 3, null],
    ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx'],
  ];
  expect(csvOf(['一', '二'], rows)).toBe(
    '\uFEFF一,二\r\n"甲,乙","说""好""","一\n二",3,\r\n"\'=HYPERLINK(""http://x"")",\'+1,\'-1,\'@SUM(A1),\'\tx\r\n',
  );
});
