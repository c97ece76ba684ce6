import type { AppConfig } from '@app/platform/config/app.config.js';
import { rawDatabase } from './raw-database.js';

const NAMES = {
  embedded: `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  service:
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
};
/** What follows by itself: the chain, letters and turns. */
const FOLLOWS = /seal|mark|outbox|lease/;

/** How many rows each table holds, the audit trail's among them; on SQLite also the last that ever was. */
export async function tableCounts(config: AppConfig): Promise<object[]> {
  const { kind } = config.database;
  const source = await rawDatabase(config);
  try {
    const tables: { name: string }[] = await source.query(NAMES[kind]);
    const counts: object[] = [];
    for (const { name } of tables.filter((table) => !FOLLOWS.test(table.name))) {
      const what = kind === 'embedded' ? 'COUNT(*) AS n, MAX(rowid) AS last' : 'COUNT(*) AS n';
      const [row]: object[] = await source.query(`SELECT ${what} FROM ${name}`);
      counts.push({ name, ...row });
    }
    return counts;
  } finally {
    await source.destroy();
  }
}
