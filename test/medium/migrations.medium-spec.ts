import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppConfig, ServiceDatabase } from '@app/platform/config/app.config.js';
import { migrateUnderLock } from '@app/platform/persistence/migrate-under-lock.js';
import { PATIENT, serviceWriter } from '@app/platform/persistence/service.engine.js';
import { expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { openTools } from '../../apps/console/src/open-tools.js';
import { opened } from '../support/opened.js';
import {
  describeOnBoth,
  describeOnMariadb,
  describeOnSqlite,
  mariadbDatabase,
  sqliteDatabase,
} from '../support/test-databases.js';
import type { TestDatabase } from '../support/test-databases.js';

/** What changes the tables or says that it was done. */
const WRITES = /^\s*(CREATE|ALTER|DROP|INSERT|RENAME)\b/i;

/** The operator's console has to know every table there is. */
const consoleRooms = (config: AppConfig) => openTools(config, undefined).rooms();

describeOnBoth('the migrations of all rooms', (create) => {
  const here = opened(create, consoleRooms);

  it('make exactly what the entities say, once', async () => {
    await here.engine.migrate();
    await expect(here.engine.drift()).resolves.toEqual([]);
    await expect(here.engine.pending()).resolves.toEqual([]);
    await expect(here.engine.migrate()).resolves.toEqual([]);
  });
});

describeOnSqlite('the console', () => {
  const here = opened(sqliteDatabase, consoleRooms);

  it('knows the migrations of every room: what it does not know, it neither makes nor backs up', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../libs'), { recursive: true, encoding: 'utf8' });
    const known = here.engine.writer.migrations.map(({ name = '' }) => name.replace(/\d+$/, '').toLowerCase());
    const written = files
      .filter((file) => file.endsWith('.migration.ts'))
      .map((file) => basename(file, '.migration.ts').replaceAll('-', ''));
    expect(known.sort()).toEqual(written.sort());
  });
});

describeOnMariadb('migrations that are ended half-way', () => {
  const here = opened(mariadbDatabase, consoleRooms);

  /** As the operator's, on a database of its own. */
  const sourceAt = async (database: TestDatabase) => {
    const { entities, migrations } = here.engine.writer.options;
    const options = { ...serviceWriter(database.config.database as ServiceDatabase, PATIENT), entities, migrations };
    return new DataSource(options as DataSourceOptions).initialize();
  };
  const schemaOf = async (source: DataSource) => ({
    columns: await source.query(`
      SELECT table_name, column_name, ordinal_position, column_type, is_nullable, column_default, collation_name
      FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position`),
    indices: await source.query(`
      SELECT table_name, index_name, non_unique, seq_in_index, column_name
      FROM information_schema.statistics WHERE table_schema = DATABASE() ORDER BY 1, 2, 4`),
    migrations: await source.query('SELECT name FROM migrations ORDER BY id'),
  });
  /** Breaks off after one statement that writes, as a process that is killed does; answers whether it came to that. */
  const migrateOneStep = async (source: DataSource) => {
    let written = 0;
    const createQueryRunner = source.createQueryRunner.bind(source);
    jest.spyOn(source, 'createQueryRunner').mockImplementation((mode) => {
      const runner = createQueryRunner(mode);
      const query = runner.query.bind(runner);
      runner.query = async (sql: string, values?: unknown[], isStructured?: boolean) => {
        if (written === 1) throw new Error('killed');
        if (WRITES.test(sql)) written += 1;
        return query(sql, values, isStructured as true) as Promise<never>;
      };
      return runner;
    });
    try {
      await migrateUnderLock(source);
      return false;
    } catch (error) {
      if (!String(error).includes('killed')) throw error;
      return true;
    } finally {
      await source.destroy(); // with its lock
    }
  };

  it('are carried to the same end, though they are ended after every single statement', async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined); // TypeORM tells of each failure there
    const whole = await sourceAt(here.database);
    await migrateUnderLock(whole);
    const wanted = await schemaOf(whole);
    await whole.destroy();
    expect(wanted.migrations.length).toBeGreaterThan(10);
    const database = await mariadbDatabase();
    let kills = 0;
    while (await migrateOneStep(await sourceAt(database))) kills += 1;
    expect(kills).toBeGreaterThan(wanted.migrations.length * 2);
    const source = await sourceAt(database);
    await expect(schemaOf(source)).resolves.toEqual(wanted);
    await source.destroy();
    await database.remove();
  });

  it('wait for each other, and are done once', async () => {
    const database = await mariadbDatabase();
    const sources = await Promise.all([1, 2, 3].map(() => sourceAt(database)));
    const done = await Promise.all(sources.map((source) => migrateUnderLock(source)));
    expect(done.filter((names) => names.length > 0)).toHaveLength(1);
    await Promise.all(sources.map((source) => source.destroy()));
    await database.remove();
  });

  it('do not begin while another process has the lock', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => sourceAt(here.database)));
    await first?.transaction(async (manager) => {
      await manager.query(`SELECT GET_LOCK(CONCAT('migrate:', MD5(DATABASE())), 0)`);
      await expect(migrateUnderLock(second as DataSource, 1)).rejects.toMatchObject({
        code: 'PLATFORM.MIGRATION_UNDER_WAY',
      });
    });
    await Promise.all([first?.destroy(), second?.destroy()]);
    await pause(50);
  });
});
