import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { invalid, refused } from '@app/kernel/domain-error.js';
import { Backup } from '@app/platform/backup/backup.js';
import { AppConfig, databaseFile } from '@app/platform/config/app.config.js';
import type { EmbeddedDatabase } from '@app/platform/config/app.config.js';
import { readPass } from '@app/platform/operator/operator-pass.js';
import { openTools } from '../open-tools.js';
import type { Command } from './command.js';
import { restored } from './restored.js';

export const moveToService: Command = {
  usage: 'DATA_DIR',
  help: '把嵌入模式的库（先停止其服务）搬进 DATABASE_URL 指向的空数据库，逐表核对行数与摘要；原库不变',
  words: [1, 1],
  async run(tools, { positionals: [dataDir = ''] }) {
    if (tools.config.database.kind !== 'service') {
      throw invalid('MOVE.NO_SERVICE', '请设置 DATABASE_URL（目标数据库）以及与原库相同的 AUDIT_KEY 和 FIELD_KEY');
    }
    const database: EmbeddedDatabase = { kind: 'embedded', folder: resolve(dataDir) };
    if (!existsSync(databaseFile(database))) throw refused('MOVE.NO_LIBRARY', `${dataDir} 中没有嵌入模式的数据库`, []);
    if (await isServed(database)) {
      throw refused('MOVE.API_RUNS', '原库的服务仍在运行，搬迁后的写入会丢失：请先停止它', []);
    }
    const folder = await mkdtemp(join(tmpdir(), 'move-'));
    const source = openTools(new AppConfig(database, { keys: keysOf(database, tools.config) }), undefined);
    try {
      const copy = join(folder, 'copy');
      await (await source.rooms()).get(Backup).write(copy);
      return await restored(await tools.rooms(), copy);
    } finally {
      await source.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The library's own keys, where it has made them; else it was kept with those of the environment. */
const keysOf = ({ folder }: EmbeddedDatabase, { keys }: AppConfig) => ({
  audit: existsSync(join(folder, 'audit.key')) ? undefined : keys.audit,
  field: existsSync(join(folder, 'field.key')) ? undefined : keys.field,
});

async function isServed(database: EmbeddedDatabase): Promise<boolean> {
  const pass = await readPass(database);
  // A pass can outlive an api that was killed.
  return (
    pass !== undefined &&
    (await fetch(`${pass.url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    ))
  );
}
