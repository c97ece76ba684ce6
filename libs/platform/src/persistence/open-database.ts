import { unavailable } from '@app/kernel/domain-error.js';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { driverCodeOf } from './database-engine.js';

const AWAY = '请确认数据库服务已启动、网络可达，并核对 DATABASE_URL 的主机和端口';
const byCode: Readonly<Record<string, string>> = {
  ER_ACCESS_DENIED_ERROR: '请核对 DATABASE_URL 中的用户名和密码',
  ER_DBACCESS_DENIED_ERROR: '请授予该用户对此数据库的权限（GRANT ALL ON 库名.* TO 用户）',
  ER_BAD_DB_ERROR: '请先建库：CREATE DATABASE 库名 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  ER_CON_COUNT_ERROR: '数据库连接数已满：请调大 max_connections（每个进程至多用 20 个连接）',
};

/** Opens it, or says to an operator why not: the text of a driver is for nobody. */
export async function openDatabase(options: DataSourceOptions): Promise<DataSource> {
  try {
    return await new DataSource(options).initialize();
  } catch (error) {
    if (options.type === 'better-sqlite3') throw error;
    const code = driverCodeOf(error);
    throw unavailable('PLATFORM.DATABASE_AWAY', `无法连接数据库（${code || String(error)}）：${byCode[code] ?? AWAY}`);
  }
}
