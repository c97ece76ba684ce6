import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Origin } from './origin.summary.js';

export type ProviderId = Id<'prov'>;
export type ProviderStatus = 'listed' | 'suspended' | 'removed';

export const PROVIDER_CATEGORIES = ['INTEGRATOR', 'PRODUCT', 'CHAIN'] as const;
export type ProviderCategory = (typeof PROVIDER_CATEGORIES)[number];

/** A provider that serves every district says so by this one code. */
export const WHOLE_CITY = 'ALL';

/** How many projects it can run at once, by its own word, until a date. */
export interface Capacity {
  readonly parallel: number;
  readonly free: number;
  readonly declaredOn: CalendarDay;
  readonly expiresOn: CalendarDay;
}

export interface ProviderSummary {
  readonly id: ProviderId;
  readonly ref: string | null;
  readonly version: number;
  readonly status: ProviderStatus;
  readonly name: string;
  readonly creditCode: string | null;
  readonly categories: readonly ProviderCategory[];
  /** `['ALL']` = the whole city; null = 未说明. */
  readonly districts: readonly string[] | null;
  /** Membership of the roster, both days included; null = not on it or open-ended. */
  readonly rosterFrom: CalendarDay | null;
  readonly rosterTo: CalendarDay | null;
  readonly capacity: Capacity | null;
  readonly origin: Origin | null;
  readonly recordedAt: Date;
  readonly changedAt: Date;
}
