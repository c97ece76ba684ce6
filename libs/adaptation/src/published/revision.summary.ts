import type { Id } from '@app/kernel/id.js';
import type { Difference } from '@app/kernel/audit-entry.js';

/** One step in the history of a record: what it changed against the step before. */
export interface Revision {
  readonly version: number;
  readonly at: Date;
  readonly by: Id;
  readonly difference: Difference;
}
