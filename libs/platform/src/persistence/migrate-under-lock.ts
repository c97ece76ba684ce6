import { unavailable } from '@app/kernel/domain-error.js';
import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';

/** The lock is the server's, for this database: it falls with the connection that holds it. */
const LOCK = `CONCAT('migrate:', MD5(DATABASE()))`;
const WAIT_S = 600;

/**
 * Brings the tables up to date, one process at a time. MySQL commits with each change of a table, so a migration that was
 * ended half-way is begun again, and passes over what it has done.
 */
export async function migrateUnderLock(source: DataSource, waitS = WAIT_S): Promise<string[]> {
  const runner = source.createQueryRunner();
  try {
    const [{ got }] = (await runner.query(`SELECT GET_LOCK(${LOCK}, ?) AS got`, [waitS])) as [{ got: unknown }];
    if (Number(got) !== 1) throw underWay();
    const executor = new MigrationExecutor(source, repeatable(runner));
    executor.transaction = 'none'; // there is none to be had
    return (await executor.executePendingMigrations()).map(({ name }) => name);
  } finally {
    await runner.query(`SELECT RELEASE_LOCK(${LOCK})`).catch(() => undefined);
    await runner.release();
  }
}

/** The runner as the migrations of all rooms are given it: what is there already is not made again. */
function repeatable(runner: QueryRunner): QueryRunner {
  const createTable = runner.createTable.bind(runner);
  const addColumn = runner.addColumn.bind(runner);
  const createIndex = runner.createIndex.bind(runner);
  const has = async (table: string, thing: 'columns' | 'indices', name: string | undefined) =>
    (await runner.getTable(table))?.[thing].some((one) => one.name === name) ?? false;
  return Object.assign(runner, {
    createTable: (table) => createTable(table, true),
    addColumn: async (table, column) => {
      if (!(await has(nameOf(table), 'columns', column.name))) await addColumn(table, column);
    },
    createIndex: async (table, index) => {
      if (!(await has(nameOf(table), 'indices', index.name))) await createIndex(table, index);
    },
  } satisfies Partial<QueryRunner>);
}

const nameOf = (table: string | { readonly name: string }) => (typeof table === 'string' ? table : table.name);

const underWay = () =>
  unavailable('PLATFORM.MIGRATION_UNDER_WAY', '另一个进程正在升级数据库结构，请等它结束后再执行 migrate');
