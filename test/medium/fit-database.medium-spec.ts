import { AppConfig } from '@app/platform/config/app.config.js';
import type { ServiceDatabase } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { FitDatabaseModule } from '@app/platform/health/fit-database.module.js';
import { whyNotStarted } from '@app/platform/process/why-not-started.js';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPlatform, servePlatform } from '../support/platform-house.js';
import { describeOnMariadb, mariadbDatabase } from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

const keys = { audit: Buffer.alloc(32, 1), field: Buffer.alloc(32, 2) };

/** What the operator reads where a process that serves does not start. */
const sentenceAt = async (database: ServiceDatabase, production: boolean) => {
  const error = await servePlatform(new AppConfig(database, { production, keys }), FitDatabaseModule).then(
    (house) => house.close(),
    (refusal: unknown) => refusal,
  );
  return error === undefined ? 'started' : whyNotStarted(error)?.sentence;
};

describeOnMariadb('a process that is to serve from a database server', () => {
  let database: TestDatabase;
  let service: ServiceDatabase;
  beforeAll(async () => {
    database = await mariadbDatabase();
    service = database.config.database as ServiceDatabase;
  });
  afterAll(() => database.remove());

  it('does not start before the tables are those of its version', async () => {
    await expect(sentenceAt(service, false)).resolves.toMatch(/尚未升级.*console -- migrate/);
    await (await openPlatform(database.config)).close();
    await expect(sentenceAt(service, false)).resolves.toBe('started');
  });

  it('does not start in production on a server that would lose what it has confirmed, and says what to set', async () => {
    const sentence = await sentenceAt(service, true);
    expect(sentence).toContain('生产环境不启动');
    expect(sentence).toContain('innodb_flush_log_at_trx_commit=0：断电会丢失已确认的写入：请设置');
    expect(sentence).toContain('innodb_doublewrite=OFF');
  });

  it.each([
    ['127.0.0.1:1/nothing', /无法连接数据库（ECONNREFUSED）：请确认数据库服务已启动/],
    ['nobody:wrong@SERVER/nothing', /ER_ACCESS_DENIED_ERROR.*用户名和密码/],
    ['root@SERVER/no_such_database', /ER_BAD_DB_ERROR.*请先建库：CREATE DATABASE/],
  ])('says where it cannot reach it: %s', async (address, said) => {
    const { host } = new URL(service.url);
    await expect(
      sentenceAt({ ...service, url: `mariadb://${address.replace('SERVER', host)}` }, true),
    ).resolves.toMatch(said);
  });

  it('lets the operator mend the tables where nobody may serve', async () => {
    const house = await servePlatform(new AppConfig(service, { production: true, keys }));
    await expect(house.get(DatabaseEngine).migrate()).resolves.toEqual([]);
    await house.close();
  });
});
