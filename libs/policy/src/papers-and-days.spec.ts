import { describe, expect, it } from '@jest/globals';
import { CityStore } from '@app/programme/infrastructure/city.store.js';
import { ProgrammeConfig } from '@app/programme/infrastructure/programme.config.js';
import { copyPlan, packVerdicts, summaryVerdicts } from './copies.js';
import { acceptedByVerdict, addMonths, completionVerdict, filingOrderVerdict, submissionVerdict } from './deadlines.js';
import type { Edition, Readings } from './edition.js';
import { subsidyLimit } from './subsidy.js';

const { editions } = new CityStore(ProgrammeConfig.fromEnvironment({})).find();
const edition = (code: string, readings: Partial<Readings> = {}): Edition => {
  const found = editions.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return { ...found, readings: { ...found.readings, ...readings } };
};
const seed = edition('CC-2024-12-19');
const batch3 = edition('CC-2025-02-28');

describe('copies', () => {
  it('HR-14, HR-15: five, one stays, four go to the district, one stays there, three go to the bureau', () => {
    expect(copyPlan(seed)).toEqual({ total: 5, enterprise: 1, toDistrict: 4, district: 1, toBureau: 3 });
  });

  it.each([
    ['HR-14 four and a file', { copies: 4, electronic: true }, [true, true]],
    ['HR-14 three', { copies: 3, electronic: true }, [false, true]],
    ['HR-18 no file', { copies: 4, electronic: false }, [true, false]],
    ['not counted yet', { copies: null, electronic: null }, [null, null]],
  ])('%s', (_case, pack, expected) => {
    expect(packVerdicts(seed, pack).map(({ passed }) => passed)).toEqual(expected);
  });

  it('HR-16: 附件4 once, sealed, and as a file', () => {
    const sealed = summaryVerdicts(seed, { copies: 1, sealed: true, electronic: true });
    expect(sealed.map(({ passed }) => passed)).toEqual([true, true, true]);
    const bare = summaryVerdicts(seed, { copies: 1, sealed: false, electronic: true });
    expect(bare.map(({ passed }) => passed)).toEqual([true, false, true]);
  });
});

describe('deadlines', () => {
  it.each([
    ['2024-12-26T02:59:59.999Z', true],
    ['2024-12-26T03:00:00.000Z', false],
  ])('HR-17: strictly before eleven in Changchun: %s', (at, passed) => {
    expect(submissionVerdict(seed, { receivedAt: new Date(at), firstRound: true }).passed).toBe(passed);
  });

  it('HR-17: binds the first round only, or every round', () => {
    const late = { receivedAt: new Date('2025-05-01T00:00:00Z'), firstRound: false };
    expect(submissionVerdict(edition('CC-2024-12-19', { submission: 'ONE_OFF' }), late).passed).toBe(true);
    expect(submissionVerdict(edition('CC-2024-12-19', { submission: 'STANDING' }), late).passed).toBe(false);
  });

  it.each([
    ['on the last day', '2025-03-20', '2025-06-20', true],
    ['a day later', '2025-03-20', '2025-06-21', false],
    ['the list is of a longer month', '2025-11-30', '2026-02-28', true],
    ['past the end of the shorter month', '2025-11-30', '2026-03-01', false],
    ['the day of the list is not known', null, '2025-06-20', null],
  ] as const)('HR-29: within three months of the list: %s', (_case, listPublishedOn, completedOn, passed) => {
    expect(completionVerdict(batch3, { listPublishedOn, completedOn }).passed).toBe(passed);
  });

  it('HR-29: not known before batch 3', () => {
    const days = { listPublishedOn: '2025-01-01', completedOn: '2025-02-01' } as const;
    expect(completionVerdict(seed, days)).toMatchObject({ limit: null, passed: null });
  });

  it('HR-30, HR-31: accepted by the day of the batch', () => {
    expect(acceptedByVerdict(batch3, '2025-10-31').passed).toBe(true);
    expect(acceptedByVerdict(batch3, '2025-11-01').passed).toBe(false);
    expect(acceptedByVerdict(edition('CC-B7'), '2026-02-28').passed).toBe(true);
    expect(acceptedByVerdict(edition('CC-B7'), '2026-03-01').passed).toBe(false);
    expect(acceptedByVerdict(seed, '2025-11-01').passed).toBeNull();
  });

  it('filing comes before the work, or may follow it', () => {
    const after = { filedOn: '2025-03-02', startedOn: '2025-03-01' } as const;
    expect(filingOrderVerdict(edition('CC-2024-12-19', { filing: 'BEFORE_WORK' }), after).passed).toBe(false);
    expect(filingOrderVerdict(edition('CC-2024-12-19', { filing: 'LATE_ALLOWED' }), after).passed).toBe(true);
  });

  it('months end where they end', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-12-15', 3)).toBe('2026-03-15');
  });
});

describe('the most that can be paid (HR-27)', () => {
  it.each([
    ['half of it', 600_000_00n, 0n, 300_000_00n],
    ['the cap', 1_000_000_01n, 0n, 500_000_00n],
    ['exactly at the cap', 1_000_000_00n, 0n, 500_000_00n],
    ['down to a whole fen', 33n, 0n, 16n],
    ['what is left of the cap', 1_000_000_00n, 450_000_00n, 50_000_00n],
    ['nothing where the cap is used up', 1_000_000_00n, 500_000_00n, 0n],
    ['nothing of nothing', 0n, 0n, 0n],
  ])('%s', (_case, approved, received, limit) => {
    expect(subsidyLimit(batch3, { approved, received })?.limit).toBe(limit);
  });

  it('is not known where the notice could not be read', () => {
    expect(subsidyLimit(edition('CC-B7'), { approved: 1n, received: 0n })).toBeNull();
    expect(subsidyLimit(seed, { approved: 1n, received: 0n })).toBeNull();
  });
});
