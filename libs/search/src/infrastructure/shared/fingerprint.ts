import { createHash } from 'node:crypto';
import type { IndexDefinition } from '../../published/index-definition.summary.js';

/**
 * Raise when the engines themselves treat an unchanged definition differently (tokeniser, ranking rules).
 */
const ENGINE_REVISION = 1;

/**
 * Identity of everything that decides how documents are indexed. Two processes with the same fingerprint
 * can share an index; a different one asks for a rebuild, also when somebody changed a field and forgot to
 * raise the version.
 */
export function fingerprint(definition: IndexDefinition): string {
  const canonical = JSON.stringify([ENGINE_REVISION, definition], (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return `${definition.version}-${createHash('sha256').update(canonical).digest('hex').slice(0, 16)}`;
}
