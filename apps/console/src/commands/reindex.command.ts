import { RebuildIndex } from '@app/adaptation/application/rebuild-index.query.js';
import type { IndexRebuilt } from '@app/adaptation/published/index-parity.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { table } from '../table.js';
import type { Command } from './command.js';
import { askRunningApi, hasIndexServer } from './running-api.js';

export const reindex: Command = {
  usage: '',
  help: '从数据库重建检索索引（嵌入模式由运行中的服务执行）',
  words: [0, 0],
  async run(tools) {
    const rebuilt = hasIndexServer()
      ? await (await tools.rooms()).get(RebuildIndex).execute(Scope.of(houseActor))
      : await askRunningApi<IndexRebuilt[]>(tools.config, 'reindex');
    const rows = rebuilt.map(({ index, documents, tookMs }) => [index, String(documents), String(Math.round(tookMs))]);
    return { json: rebuilt, text: table(['索引', '条数', '毫秒'], rows) };
  },
};
