import type { Id } from '@app/kernel/id.js';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AuditEntity } from './audit.entity.js';

/** Rows of one statement: below SQLite's limit of bound values. */
export const BATCH = 500;

/** By id; null where the row is there and cannot even be read, because somebody has broken it. */
export async function auditRows(manager: EntityManager, ids: readonly Id[]): Promise<Map<Id, AuditEntity | null>> {
  try {
    const rows = await manager.findBy(AuditEntity, { id: In(ids) });
    return new Map(rows.map((row) => [row.id, row]));
  } catch (error) {
    // One broken row breaks the reading of all of them: find out which it is. A database that is away stays an error.
    if (!(error instanceof SyntaxError)) throw error;
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return new Map([[only, null]]);
    const middle = Math.ceil(ids.length / 2);
    const halves = [await auditRows(manager, ids.slice(0, middle)), await auditRows(manager, ids.slice(middle))];
    return new Map(halves.flatMap((half) => [...half]));
  }
}
