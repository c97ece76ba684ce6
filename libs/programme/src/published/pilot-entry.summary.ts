import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';

export type PilotEntryId = Id<'pilot'>;

/** One line of a published pilot list (试点企业名单). */
export interface PilotEntry {
  readonly id: PilotEntryId;
  readonly batch: string;
  readonly creditCode: string;
  readonly name: string;
  /** null = not known. */
  readonly publishedOn: CalendarDay | null;
}
