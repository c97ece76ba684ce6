import type { IndexRebuilt } from '@app/adaptation/published/index-parity.summary.js';
import { table } from '../table.js';
import type { Command } from './command.js';
import { askRunningApi } from './running-api.js';

export const reindex: Command = {
  usage: '',
  help: '从数据库重建检索索引（由运行中的服务执行）',
  words: [0, 0],
  async run({ config }) {
    const rebuilt = await askRunningApi<IndexRebuilt[]>(config, 'reindex');
    const rows = rebuilt.map(({ index, documents, tookMs }) => [index, String(documents), String(Math.round(tookMs))]);
    return { json: rebuilt, text: table(['索引', '条数', '毫秒'], rows) };
  },
};
