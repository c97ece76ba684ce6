import { expect, it } from '@jest/globals';
import { organisationRefusals } from './organisation.policy.js';
import { accountOf, personRefusals } from './person.policy.js';

it('a person is refused with all reasons, and none repeats a personal value', () => {
  const bad = { account: '!', name: '李', phone: 'abc', email: 'a@b.cn\r\nBcc: x@y.cn' };
  const refusals = personRefusals(bad);
  expect(refusals.map(({ field }) => field)).toEqual(['account', 'name', 'phone', 'email']);
  expect(refusals.every(({ value }) => value === undefined)).toBe(true);
  expect(personRefusals({ account: 'li.fang', name: '李芳', phone: '0431-88776655', email: 'li@example.cn' })).toEqual(
    [],
  );
});

it('an account is one, whatever its width and case', () => {
  expect(accountOf(' ＬＩ.Fang ')).toBe('li.fang');
});

it('an organisation is refused with all reasons', () => {
  const bad = {
    kind: 'enterprise' as const,
    name: 'x',
    districtCode: '999999',
    creditCode: '123',
    subjectId: 'prov_1',
  };
  expect(organisationRefusals(bad, ['220104']).map(({ field }) => field)).toEqual([
    'name',
    'districtCode',
    'creditCode',
    'subjectId',
  ]);
});
