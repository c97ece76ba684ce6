import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { unavailable } from '@app/kernel/domain-error.js';
import type { EmbeddedDatabase } from '../config/app.config.js';
import { lockFile } from '../persistence/file-lock.js';

/** Time for one that is just ending. */
const PATIENCE_MS = 2_000;

/** For one api alone, until this process is gone: the index and the letters of an embedded house live in it. */
export function holdDataDir({ folder }: EmbeddedDatabase): void {
  const told = join(folder, 'api.json');
  if (!lockFile(join(folder, 'api.lock'), PATIENCE_MS)) {
    throw unavailable('PLATFORM.DATA_DIR_HELD', sentenceOf(folder, holderIn(told)));
  }
  const since = new Date().toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
  writeFileSync(told, JSON.stringify({ pid: process.pid, host: hostname(), since } satisfies Holder), { mode: 0o600 });
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

function holderIn(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined; // it has only just begun
  }
}

function sentenceOf(folder: string, holder: Holder | undefined): string {
  const who = holder ? `进程 ${holder.pid}（主机 ${holder.host}，${holder.since} 起）` : '另一个进程';
  return `数据目录 ${folder} 正由${who}的 api 使用，一个数据目录只能有一个 api：请先结束那个进程，或用环境变量 DATA_DIR 指定别的目录`;
}
