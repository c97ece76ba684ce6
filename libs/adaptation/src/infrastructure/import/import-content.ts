import type { Id } from '@app/kernel/id.js';
import type { LibraryRecord } from '../../domain/record.js';

/** A record's life goes on beside its file: only these may the file still move forward. */
const NOT_YET = new Set(['collected', 'recorded', 'draft']);

/** What a file says of a record, as one text: where two are the same, nothing was changed. */
export function contentOf(record: LibraryRecord): string {
  const { version: _version, recordedAt: _recorded, changedAt: _changed, changedBy: _by, ...content } = record;
  const { publishedAt: _published, ...said } = content as typeof content & { readonly publishedAt?: unknown };
  return JSON.stringify(said, sortedKeys);
}

/** A json column does not keep the order of keys on every server. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The record as the file says it, with the life that it has had here. */
export function standingOf<Full extends LibraryRecord>(
  before: Full,
  said: Full,
  { at, by }: { readonly at: Date; readonly by: Id },
  standing: Partial<Full> = {},
): Full {
  const keepsStatus = !NOT_YET.has(before.status);
  const { publishedAt } = before as Full & { readonly publishedAt?: unknown };
  return {
    ...said,
    ...standing,
    ...(keepsStatus && { status: before.status }),
    ...(keepsStatus && publishedAt !== undefined && { publishedAt }),
    version: before.version + 1,
    recordedAt: before.recordedAt,
    changedAt: at,
    changedBy: by,
  };
}
