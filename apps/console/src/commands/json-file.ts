import { readFile } from 'node:fs/promises';
import { invalid } from '@app/kernel/domain-error.js';

/** What a file says; `room` begins the codes of what is wrong with it. */
export async function documentIn(file: string, room: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw invalid(`${room}.NO_FILE`, `无法读取文件 ${file}（${error.code ?? '未知原因'}）`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw invalid(`${room}.NOT_JSON`, `文件 ${file} 不是有效的 JSON：${String(error)}`);
  }
}
