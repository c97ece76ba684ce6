import { resolve } from 'node:path';
import type { Command } from './command.js';
import { restored } from './restored.js';

export const restore: Command = {
  usage: 'FOLDER',
  help: '把备份恢复到空的数据库（全部或全不），核对行数与摘要，重建检索索引，再核对索引与审计记录',
  words: [1, 1],
  run: async (tools, { positionals: [folder = ''] }) => restored(await tools.rooms(), resolve(folder)),
};
