import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';

const PATIENCE_MS = 30_000;

/** Returns once so many more letters are delivered: whoever delivers is in the middle of it now. */
export async function untilDelivered(connection: Connection, more: number): Promise<void> {
  const count = async () => {
    const [rows] = await connection.query('SELECT COUNT(*) AS count FROM platform_outbox WHERE sent_at IS NOT NULL');
    return Number((rows as { count: number }[])[0]?.count ?? 0);
  };
  const enough = (await count()) + more;
  for (const until = Date.now() + PATIENCE_MS; (await count()) < enough; await pause(20)) {
    if (Date.now() > until) throw new Error('nothing is delivered any more');
  }
}
