import { describe, expect, it } from '@jest/globals';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { enterpriseRefusals } from './enterprise.policy.js';
import { registeredCode } from './party.policy.js';

const { programme } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const first17 = '91220104MA0000001';
const creditCode = first17 + checkCharacterOf(first17);
const file = { name: '朝阳配件厂', creditCode, districtCode: '220104', industry: 'AUTO', batch: 'B3' };
const refusalsOf = (change: Partial<typeof file>) =>
  enterpriseRefusals({ ...file, ...change }, programme).map(({ field, code }) => [field, code]);

describe('what stands against the identity of a file', () => {
  it('is nothing, where code and codes are known', () => {
    expect(refusalsOf({})).toEqual([]);
  });

  it('is a credit code with a wrong check character', () => {
    const wrong = first17 + (creditCode.endsWith('0') ? '1' : '0');
    expect(refusalsOf({ creditCode: wrong })).toEqual([['creditCode', 'CREDIT_CODE.CHECK']]);
  });

  it('is everything at once', () => {
    expect(refusalsOf({ name: '厂', creditCode: '1', districtCode: '110101', industry: 'FOOD', batch: 'B99' })).toEqual(
      [
        ['creditCode', 'CREDIT_CODE.LENGTH'],
        ['name', 'ADAPTATION.LENGTH'],
        ['districtCode', 'ADAPTATION.UNKNOWN_DISTRICT'],
        ['industry', 'ADAPTATION.UNKNOWN_INDUSTRY'],
        ['batch', 'ADAPTATION.UNKNOWN_BATCH'],
      ],
    );
  });

  it('does not mind how the code was typed: one code, one file', () => {
    expect(registeredCode(` ${creditCode.toLowerCase()} `)).toBe(creditCode);
    expect(registeredCode('none')).toBe('none');
  });
});
