import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppConfig } from '../config/app.config.js';
import { bad, doubtful, good } from './finding.js';
import type { Finding } from './finding.js';

const GIB = 1024 ** 3;
const LEAST_NODE = [20, 19] as const;

/** What can be said of this machine without a database. */
export async function examineMachine(config: AppConfig): Promise<Finding[]> {
  return [nodeFound(process.versions.node), await diskFound(config), ...(await keysFound(config))];
}

function nodeFound(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]);
  return isOld ? bad('Node.js', version, `请升级到 ${LEAST_NODE.join('.')} 或更新的版本`) : good('Node.js', version);
}

async function diskFound({ database }: AppConfig): Promise<Finding> {
  const folder = database.kind === 'embedded' ? database.folder : process.cwd();
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const [what, found] = ['磁盘', `${folder} 剩余 ${(free / GIB).toFixed(1)} GiB`];
  if (free < GIB / 4) return bad(what, found, '空间即将用尽，写入会失败：请清理或扩容');
  return free < 2 * GIB
    ? doubtful(what, found, '请清理或扩容；数据库服务器自己的磁盘请在那台机器上查看')
    : good(what, found);
}

async function keysFound({ database, keys, production }: AppConfig): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of ['audit', 'field'] as const) {
    const what = `密钥 ${name.toUpperCase()}_KEY`;
    if (keys[name]) {
      findings.push(good(what, '由环境给出'));
    } else if (database.kind === 'service') {
      findings.push((production ? bad : doubtful)(what, '未设置', '请设置（32 字节以上），并与备份分开保管'));
    } else {
      findings.push(await keyFileFound(what, join(database.folder, `${name}.key`)));
    }
  }
  return findings;
}

async function keyFileFound(what: string, file: string): Promise<Finding> {
  if (!existsSync(file)) return good(what, `${file} 将在首次使用时生成`);
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return good(what, `${file}，请另存一份，并与备份分开保管`);
  return bad(what, `${file} 的权限为 ${(mode & 0o777).toString(8)}`, `其他用户可以读取：请执行 chmod 600 ${file}`);
}
