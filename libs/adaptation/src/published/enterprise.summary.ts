import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Money } from '@app/kernel/money.js';
import type { Origin } from './origin.summary.js';
import type { ProviderId } from './provider.summary.js';
import type { Visibility } from './visibility.summary.js';

export type EnterpriseId = Id<'ent'>;
export type EnterpriseStatus = 'collected' | 'recorded' | 'confirmed' | 'withdrawn';

/** 自评, 服务商初评, 第三方现场评定: three values that never stand for each other. */
export const RATERS = ['SELF', 'PROVIDER', 'THIRD_PARTY'] as const;
export type Rater = (typeof RATERS)[number];

export const SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type EnterpriseSize = (typeof SIZES)[number];

/** Facts that exclude an enterprise from support; null = 未说明. */
export interface Exclusions {
  readonly centralLittleGiant: boolean | null;
  readonly pilot2022: boolean | null;
  readonly provinceFunded: boolean | null;
  readonly dishonest: boolean | null;
  readonly violation: boolean | null;
}

/** One judgement of the digital level (0-4), by the edition it was made with. */
export interface Rating {
  readonly level: number;
  readonly score: number | null;
  readonly edition: string;
  readonly rater: Rater;
  readonly ratedOn: CalendarDay;
  readonly by: string | null;
}

export interface Contact {
  readonly name: string;
  readonly duty: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly tier: Visibility;
}

/** 一企一档: the file of one enterprise. */
export interface EnterpriseSummary {
  readonly id: EnterpriseId;
  readonly ref: string | null;
  readonly version: number;
  readonly status: EnterpriseStatus;
  readonly name: string;
  readonly creditCode: string;
  readonly districtCode: string;
  readonly industry: string;
  readonly size: EnterpriseSize | null;
  readonly batch: string;
  readonly staff: number | null;
  /** Yearly revenue. */
  readonly revenue: Money | null;
  readonly exclusions: Exclusions;
  readonly ratings: readonly Rating[];
  /** Only those that the reader may see. */
  readonly contacts: readonly Contact[];
  readonly collectedBy: ProviderId | null;
  /** The collector, as long as it may see what it collected. */
  readonly collectorId: ProviderId | null;
  /** Providers that the enterprise opened its contacts to; null = none. Of these a reader sees only itself. */
  readonly contactsTo: readonly ProviderId[] | null;
  readonly origin: Origin | null;
  readonly recordedAt: Date;
  readonly changedAt: Date;
}
