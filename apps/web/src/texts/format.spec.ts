import { describe, expect, it } from '@jest/globals';
import { list, money, moneyRange, moneyRangeFull, since, wanOfYuan, yuanOfWan } from './format.js';

describe('how money is said', () => {
  it('is exact in records', () => {
    expect(money('300000.00')).toBe('¥300,000.00');
    expect(money('1234567890.5')).toBe('¥1,234,567,890.50');
    expect(money('0.00')).toBe('¥0.00');
    expect(money(null)).toBe('未说明');
    expect(moneyRangeFull('100000.00', null)).toBe('¥100,000.00 起');
  });

  it('is short on cards', () => {
    expect(moneyRange('100000.00', '300000.00')).toBe('10—30 万元');
    expect(moneyRange('8000.00', '15000.00')).toBe('8,000 元—1.5 万元');
    expect(moneyRange(null, '300000.00')).toBe('30 万元以内');
    expect(moneyRange('300000.00', '300000.00')).toBe('30 万元');
    expect(moneyRange('80000.00', null)).toBe('8 万元起');
    expect(moneyRange(null, null)).toBe('未说明');
  });

  it('is typed in 万元 and sent in yuan, without a rounding step', () => {
    const pairs = ['30', '30.5', '0.05', '123456.789', '0'].map((typed) => [typed, yuanOfWan(typed)]);
    expect(pairs).toEqual([
      ['30', '300000.00'],
      ['30.5', '305000.00'],
      ['0.05', '500.00'],
      ['123456.789', '1234567890.00'],
      ['0', '0.00'],
    ]);
    for (const [typed, yuan] of pairs) expect(wanOfYuan(yuan ?? '')).toBe(typed);
    for (const wrong of ['', '三十', '-5', '1e3', '1.1234567']) expect(yuanOfWan(wrong)).toBeNull();
  });
});

describe('how spans and lists are said', () => {
  it('names the largest whole unit', () => {
    const now = Date.parse('2026-03-10T00:00:00Z');
    expect(since('2026-03-07T00:00:00Z', now)).toBe('3 天前');
    expect(since('2026-03-09T23:59:50Z', now)).toBe('刚刚');
    expect(since('2025-03-09T00:00:00Z', now)).toBe('1 年前');
  });

  it('tells unknown from none', () => {
    expect([list(null), list([]), list(['U8', 'PLC'])]).toEqual(['未说明', '无', 'U8、PLC']);
  });
});
