import type { CalendarDay } from '@app/kernel/calendar-day.js';

/** Whole days since 1970-01-01, for counting between two days. */
export const dayNumberOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
