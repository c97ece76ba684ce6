import type { CalendarDay } from '@app/kernel/calendar-day.js';

/** A value with the clause and the source it rests on; null = the source does not say, or could not be read. */
export interface Stated<Value> {
  readonly value: Value | null;
  readonly clause: string;
  readonly source: string;
  readonly note?: string;
}

export const EXCLUSIONS = [
  'centralLittleGiant',
  'pilot2022',
  'provinceFunded',
  'cityFunded',
  'dishonest',
  'violation',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Where the notice can be read in two ways, the way that is taken: data, because the office may say otherwise. */
export interface Readings {
  /** 银行承兑汇票: the day that counts is the day of issue, or the day it falls due. */
  readonly billDate: 'ISSUE' | 'DUE';
  /** 项目实施期限 that invoices and payments must lie in: the contract's own term, or the programme's window. */
  readonly implementationPeriod: 'CONTRACT' | 'PROGRAMME';
  /** The hour of delivery bound the first round only, or binds every round until another is set. */
  readonly submission: 'ONE_OFF' | 'STANDING';
  /** 备案 must come before the work begins, or may follow it. */
  readonly filing: 'BEFORE_WORK' | 'LATE_ALLOWED';
}

/** The rules of one notice as they stand with all that it amends. Money as yuan text, shares in basis points. */
export interface Edition {
  readonly code: string;
  readonly name: string;
  /** null = not found: holds for the batches it names only. */
  readonly effectiveFrom: CalendarDay | null;
  /** null = every batch. */
  readonly batches: readonly string[] | null;
  readonly amends: string | null;
  readonly note: string | null;
  readonly readings: Readings;
  readonly window: {
    readonly from: Stated<CalendarDay>;
    /** This day is inside. */
    readonly to: Stated<CalendarDay>;
    /** The window of a project closes with the report of its third-party evaluation, if that comes earlier. */
    readonly endsWithReport: Stated<boolean>;
    readonly acceptanceInside: Stated<boolean>;
  };
  readonly eligibility: {
    readonly industries: Stated<readonly string[]>;
    readonly sizes: Stated<readonly string[]>;
    readonly insideCity: Stated<boolean>;
    /** true = whoever has it is not supported. */
    readonly excluded: Readonly<Record<Exclusion, Stated<boolean>>>;
  };
  readonly level: {
    readonly minimum: Stated<number>;
    readonly assessment: Stated<string>;
    readonly rater: Stated<string>;
  };
  readonly papers: {
    /** Copies of 附件1/2/3/5. */
    readonly copies: Stated<number>;
    readonly enterpriseKeeps: Stated<number>;
    readonly districtKeeps: Stated<number>;
    /** Copies of 附件4, sealed by the district. */
    readonly summaryCopies: Stated<number>;
    readonly summarySealed: Stated<boolean>;
    readonly electronic: Stated<boolean>;
  };
  readonly deadlines: {
    /** An instant with its offset; papers must be there strictly before it. */
    readonly submission: Stated<string>;
    readonly monthsAfterList: Stated<number>;
    readonly acceptedBy: Stated<CalendarDay>;
  };
  readonly subsidy: {
    readonly shareBasisPoints: Stated<number>;
    /** Per enterprise, all projects together. */
    readonly capYuan: Stated<string>;
  };
}

/**
 * The newest edition in force on a day for a batch (the notice, §四(八)). One without a date counts as the newest of the
 * batches it names: their notice has been read, only its day has not been found.
 */
export function newestInForce(editions: readonly Edition[], on: CalendarDay, batch?: string): Edition | undefined {
  const governing = editions.filter(({ effectiveFrom, batches }) => {
    const named = batch !== undefined && batches?.includes(batch) === true;
    return effectiveFrom === null ? named : effectiveFrom <= on && (batches === null || named);
  });
  return governing.reduce<Edition | undefined>(
    (newest, edition) => (newest && dayOf(newest) > dayOf(edition) ? newest : edition),
    undefined,
  );
}

const dayOf = ({ effectiveFrom }: Edition) => effectiveFrom ?? '9999-12-31';
