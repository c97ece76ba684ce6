import { describe, expect, it } from '@jest/globals';
import type { TargetSummary } from '../published/target.summary.js';
import { csvRowsOf } from '../infrastructure/import/csv-rows.js';
import { sheetOf } from './target-sheet.js';

const known = {
  districts: [
    { code: '220104', name: '朝阳区' },
    { code: '220105', name: '二道区' },
  ],
  industries: [{ code: 'AUTO', name: '汽车零部件制造', shortName: '汽车零部件' }],
};
const held: TargetSummary = {
  id: 'tgt_1',
  districtCode: '220104',
  industry: 'AUTO',
  enterprises: 10,
  needs: null,
  version: 3,
  changedAt: new Date(0),
  changedBy: 'user_1',
};
const HEAD = '行业,区域,计划征集需求,计划改造企业,版本';
const read = (...lines: string[]) => sheetOf(csvRowsOf([HEAD, ...lines].join('\r\n')), known, [held]);

describe('the sheet of targets', () => {
  it('names districts and industries by code or name; what is left empty is not planned', () => {
    const { lines, refusals } = read('汽车零部件,220105,30,', 'AUTO,朝阳区,,12,3');
    expect(refusals).toEqual([]);
    expect(lines).toEqual([
      { line: 2, districtCode: '220105', industry: 'AUTO', enterprises: null, needs: 30, version: null },
      { line: 3, districtCode: '220104', industry: 'AUTO', enterprises: 12, needs: null, version: 3 },
    ]);
  });

  it('is told every reason against every line', () => {
    const { refusals } = read('SHOES,南极,-1,1.5,x', 'AUTO,朝阳区,1,1,2', 'AUTO,二道区,1,1,1', 'AUTO,朝阳区,1,1,3');
    expect(refusals.map(({ code, field, value }) => [code, field, value])).toEqual([
      ['COVERAGE.UNKNOWN_DISTRICT', 'csv.2.districtCode', '南极'],
      ['COVERAGE.UNKNOWN_INDUSTRY', 'csv.2.industry', 'SHOES'],
      ['COVERAGE.BAD_TARGET', 'csv.2.enterprises', '1.5'],
      ['COVERAGE.BAD_TARGET', 'csv.2.needs', '-1'],
      ['COVERAGE.BAD_TARGET', 'csv.2.version', 'x'],
      ['COVERAGE.TARGET_CHANGED', 'csv.3.version', '2'],
      ['COVERAGE.TARGET_GONE', 'csv.4.version', '1'],
      ['COVERAGE.TARGET_TWICE', 'csv.5.line', '220104|AUTO'],
    ]);
    expect(refusals[5]?.message).toBe('第 3 行：该区域该行业已有目标（版本 3），请先导出最新的表再修改');
  });

  it('is refused as a whole where it is no such sheet', () => {
    const codes = (text: string) => sheetOf(csvRowsOf(text), known, []).refusals.map(({ code }) => code);
    expect(codes('')).toEqual(['COVERAGE.COLUMNS_MISSING']);
    expect(codes('区域,行业')).toEqual(['COVERAGE.COLUMNS_MISSING']);
    expect(codes(HEAD)).toEqual(['COVERAGE.NO_LINES']);
    expect(codes(`${HEAD}\n"`)).toEqual(['COVERAGE.BAD_CSV']);
    expect(codes([HEAD, ...Array.from({ length: 2_001 }, () => 'AUTO,220104,1,1')].join('\n'))).toEqual([
      'COVERAGE.TOO_MANY_LINES',
    ]);
  });
});
