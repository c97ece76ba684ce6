import { describe, expect, it } from '@jest/globals';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import type { Edition } from './edition.js';
import { windowVerdicts } from './window.js';
import type { ProjectDates } from './window.js';

const { editions } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const edition = (code: string, readings: Partial<Edition['readings']> = {}): Edition => {
  const found = editions.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return { ...found, readings: { ...found.readings, ...readings } };
};
const batch3 = edition('CC-2025-02-28');
const good: ProjectDates = {
  contractSignedOn: '2024-03-01',
  startsOn: '2024-03-01',
  endsOn: '2025-06-30',
  invoices: ['2024-06-01'],
  payments: [{ issuedOn: '2024-06-10' }],
  acceptedOn: '2025-08-01',
};
const notPassed = (by: Edition, dates: Partial<ProjectDates>) =>
  windowVerdicts(by, { ...good, ...dates })
    .filter(({ passed }) => passed !== true)
    .map(({ code, passed }) => [code, passed]);

describe('the window', () => {
  it.each<[string, Partial<ProjectDates>, readonly (readonly [string, boolean | null])[]]>([
    ['all inside', {}, []],
    ['HR-02 signed the day before', { contractSignedOn: '2023-12-28' }, [['POLICY.CONTRACT_DATE', false]]],
    ['HR-02 signed on the first day', { contractSignedOn: '2023-12-29' }, []],
    ['HR-02 signed on the last day', { contractSignedOn: '2025-12-31' }, []],
    ['HR-02 signed the day after', { contractSignedOn: '2026-01-01' }, [['POLICY.CONTRACT_DATE', false]]],
    ['HR-01 begun too early', { startsOn: '2023-12-28' }, [['POLICY.STARTS', false]]],
    ['HR-01 ended too late', { endsOn: '2026-01-01' }, [['POLICY.ENDS', false]]],
    ['HR-03 one invoice of two too late', { invoices: ['2024-06-01', '2026-01-01'] }, [['POLICY.INVOICE_DATE', false]]],
    ['HR-04 paid too early', { payments: [{ issuedOn: '2023-12-28' }] }, [['POLICY.PAYMENT_DATE', false]]],
    ['HR-05 accepted too late, batch 3', { acceptedOn: '2026-01-01' }, [['POLICY.ACCEPTANCE_DATE', false]]],
    ['a day that is not known', { contractSignedOn: null }, [['POLICY.CONTRACT_DATE', null]]],
  ])('%s', (_case, dates, expected) => {
    expect(notPassed(batch3, dates)).toEqual(expected);
  });

  it('HR-05: whether the first notice asks for the day of acceptance is not known', () => {
    expect(notPassed(edition('CC-2024-12-19'), {})).toEqual([['POLICY.ACCEPTANCE_DATE', null]]);
  });

  it('a bank acceptance counts by its day of issue, or by the day it falls due', () => {
    const payments = [{ issuedOn: '2025-12-30', dueOn: '2026-03-30' }] as const;
    expect(notPassed(edition('CC-2025-02-28', { billDate: 'ISSUE' }), { payments })).toEqual([]);
    expect(notPassed(edition('CC-2025-02-28', { billDate: 'DUE' }), { payments })).toEqual([
      ['POLICY.PAYMENT_DATE', false],
    ]);
    const plain = [{ issuedOn: '2025-12-30' }] as const;
    expect(notPassed(edition('CC-2025-02-28', { billDate: 'DUE' }), { payments: plain })).toEqual([]);
  });

  it('invoices and payments lie in the window of the programme, or in the term of the contract', () => {
    const late = { invoices: ['2025-07-01'], payments: [{ issuedOn: '2025-07-02' }] } as const;
    expect(notPassed(edition('CC-2025-02-28', { implementationPeriod: 'PROGRAMME' }), late)).toEqual([]);
    expect(notPassed(edition('CC-2025-02-28', { implementationPeriod: 'CONTRACT' }), late)).toEqual([
      ['POLICY.INVOICE_DATE', false],
      ['POLICY.PAYMENT_DATE', false],
    ]);
  });

  it('HR-31: of batch 7 it closes with the report of the evaluation; until then nothing is certain', () => {
    const batch7 = edition('CC-B7');
    expect(notPassed(batch7, { reportedOn: '2025-09-01' })).toEqual([]);
    expect(notPassed(batch7, { reportedOn: '2025-07-01' })).toEqual([['POLICY.ACCEPTANCE_DATE', false]]);
    expect(notPassed(batch7, { acceptedOn: '2026-03-01' })).toContainEqual(['POLICY.ACCEPTANCE_DATE', false]);
    expect(notPassed(batch7, {}).every(([, passed]) => passed === null)).toBe(true);
  });

  it('HR-31: of batch 4 it ends with June 2025', () => {
    expect(notPassed(edition('CC-B4'), { acceptedOn: '2025-06-30' })).toEqual([]);
    expect(notPassed(edition('CC-B4'), { acceptedOn: '2025-07-01' })).toEqual([['POLICY.ACCEPTANCE_DATE', false]]);
  });
});
