import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditKey } from '@app/platform/audit/audit-key.js';
import { AuditSealer } from '@app/platform/audit/audit-sealer.js';
import { AppConfig } from '@app/platform/config/app.config.js';
import type { Finding } from '@app/platform/doctor/finding.js';
import { OutboxEntity } from '@app/platform/outbox/outbox.entity.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exitCodeOf, tell } from '../../apps/console/src/exit-code.js';
import { openTools } from '../../apps/console/src/open-tools.js';
import { parseCommand } from '../../apps/console/src/run-command.js';
import {
  describeOnBoth,
  describeOnMariadb,
  describeOnSqlite,
  mariadbDatabase,
  sqliteDatabase,
} from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const keys = { audit: Buffer.alloc(32, 1), field: Buffer.alloc(32, 2) };

async function say(config: AppConfig, ...words: string[]) {
  const tools = openTools(config, undefined);
  try {
    return { json: (await parseCommand(words).run(tools)).json, code: 0, text: '' };
  } catch (error) {
    return { json: undefined, code: exitCodeOf(error), text: tell(error, false) };
  } finally {
    await tools.close();
  }
}
const examine = (config: AppConfig) => say(config, 'doctor');
const stateOf = (json: unknown, what: string) =>
  (json as { findings: Finding[] }).findings.find((finding) => finding.what.startsWith(what))?.state;

describeOnBoth('the doctor', (create) => {
  let database: TestDatabase;
  let config: AppConfig;
  const open = async <T>(task: (engine: DatabaseEngine, key: AuditKey) => Promise<T>) => {
    const tools = openTools(config, undefined);
    const rooms = await tools.rooms();
    try {
      await task(rooms.get(DatabaseEngine), rooms.get(AuditKey));
    } finally {
      await tools.close();
    }
  };
  beforeAll(async () => {
    database = await create();
    config = new AppConfig(database.config.database, { keys });
    await say(config, 'migrate');
  });
  afterAll(() => database.remove('edited')); // signed with keys of its own

  it('finds nothing that must be mended, and what it would do all the same', async () => {
    const { json, code } = await examine(config);
    expect(code).toBe(0);
    expect(stateOf(json, '数据库结构')).toBe('good');
    expect(stateOf(json, '备份')).toBe('doubtful');
    const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
    await say(config, 'backup', join(folder, 'one'));
    await rm(folder, { recursive: true });
    expect(stateOf((await examine(config)).json, '备份')).toBe('good');
  });

  it('finds another key than the one that the trail was signed with', async () => {
    await open((engine, key) => new AuditSealer(engine, key).drain());
    const { code, text } = await examine(
      new AppConfig(config.database, { keys: { ...keys, audit: Buffer.alloc(32, 9) } }),
    );
    expect(code).toBe(1);
    expect(text).toContain('审计链：链尾标记与密钥不符\n      → 请核对 AUDIT_KEY');
  });

  it('finds letters that were put aside, and those that nobody fetches', async () => {
    const letter = { type: 'toy.moved', id: 'toy_1', version: 1, at: new Date(Date.now() - 600_000) } as const;
    await open((engine) => engine.write((manager) => manager.insert(OutboxEntity, OutboxEntity.of(letter, letter.at))));
    expect(stateOf((await examine(config)).json, '后台事务')).toBe('doubtful');
    await open((engine) =>
      engine.write((manager) => manager.update(OutboxEntity, { subject: 'toy_1' }, { deadAt: letter.at })),
    );
    const { code, text } = await examine(config);
    expect([code, text]).toEqual([1, expect.stringContaining('等待 0 件，搁置 1 件')]);
  });

  it('finds a table that somebody has changed by hand', async () => {
    await open(async (engine) => {
      await engine.writer.query('ALTER TABLE platform_audit ADD COLUMN scribble INTEGER');
    });
    const { code, text } = await examine(config);
    expect([code, text]).toEqual([1, expect.stringMatching(/数据库结构：与程序有 \d+ 处不一致/)]);
  });
});

describeOnMariadb('the doctor of a service', () => {
  it('finds a database without its tables, one that is not there, and in production one that loses writes', async () => {
    const database = await mariadbDatabase();
    const { database: service } = database.config;
    const empty = await examine(new AppConfig(service, { keys }));
    expect([empty.code, empty.text]).toEqual([
      1,
      expect.stringMatching(/项升级未执行\n {6}→ 请先 console backup，再执行 console migrate/),
    ]);
    await say(new AppConfig(service, { keys }), 'migrate');
    const unsafe = await examine(new AppConfig(service, { keys, production: true }));
    expect([unsafe.code, unsafe.text]).toEqual([
      1,
      expect.stringContaining('有误  数据库 innodb_flush_log_at_trx_commit：0'),
    ]);
    await database.remove();
    const gone = await examine(new AppConfig(service, { keys }));
    expect([gone.code, gone.text]).toEqual([1, expect.stringContaining('ER_BAD_DB_ERROR')]);
  });
});

describeOnSqlite('the doctor of an embedded house', () => {
  it('finds a key that others may read, and a file that is broken', async () => {
    const database = await sqliteDatabase();
    const { folder } = database.config.database as { folder: string };
    await say(database.config, 'migrate');
    await chmod(join(folder, 'audit.key'), 0o644);
    const open = await examine(database.config);
    expect([open.code, open.text]).toEqual([1, expect.stringContaining(`chmod 600 ${join(folder, 'audit.key')}`)]);
    await chmod(join(folder, 'audit.key'), 0o600);
    // Another file with no journal: from what it remembers of the old one in this process SQLite could mend it.
    for (const part of ['', '-wal', '-shm']) await rm(join(folder, `app.sqlite${part}`), { force: true });
    await writeFile(join(folder, 'app.sqlite'), 'no database at all');
    const broken = await examine(database.config);
    expect(broken.code).toBe(1);
    expect(broken.text).toMatch(/有误 {2}数据库/);
    await database.remove('edited');
  });
});
