import { expect, it } from '@jest/globals';
import type { Enterprise } from '../../api/types.js';
import { enterpriseInput, typedEnterprise, wrongEnterprise } from './enterprise-input.js';

const exclusions = {
  centralLittleGiant: null,
  pilot2022: false,
  provinceFunded: null,
  dishonest: true,
  violation: null,
};
const contact = { name: '张三', duty: null, phone: '0431-8', email: null, tier: 'MATCHED' };
const file = {
  size: 'SMALL',
  staff: 86,
  revenue: '12345678.00',
  exclusions,
  contacts: [contact],
  districtCode: '220104',
  industry: 'AUTO',
} as unknown as Enterprise;

it('a file comes back as it was, and an office says where it stands and why', () => {
  const { size, staff, revenue } = file;
  const same = { version: 4, size, staff, revenue, exclusions, contacts: [contact] };
  expect(enterpriseInput(typedEnterprise(file), 4, false)).toEqual(same);
  const office = { ...typedEnterprise(file), reason: ' 更正行业 ' };
  expect(enterpriseInput(office, 4, true)).toEqual({
    ...same,
    districtCode: '220104',
    industry: 'AUTO',
    reason: '更正行业',
  });
});

it('what is empty is unknown, never zero, and what is no number is told before it is sent', () => {
  const typed = { ...typedEnterprise(file), size: '' as const, staff: '', revenue: ' ' };
  expect(enterpriseInput(typed, 1, false)).toMatchObject({ size: null, staff: null, revenue: null });
  expect(wrongEnterprise(typed, false)).toEqual({});
  const wrong = { ...typed, staff: '八十', revenue: '约三千', contacts: [{ ...contact, name: ' ' }] } as never;
  expect(Object.keys(wrongEnterprise(wrong, true))).toEqual(['staff', 'revenue', 'contacts', 'reason']);
});
