import type { Id } from '@app/kernel/id.js';

/** What every record of the library has beside its own fields. */
export interface LibraryRecord {
  readonly id: Id;
  readonly ref: string | null;
  readonly version: number;
  readonly status: string;
  readonly recordedAt: Date;
  readonly changedAt: Date;
  readonly changedBy: Id;
}
