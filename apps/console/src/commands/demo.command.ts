import { LoadDemo } from '@app/demo/application/load-demo.use-case.js';
import { refused } from '@app/kernel/domain-error.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { operator } from '../operator.js';
import type { Command } from './command.js';
import { importSaid } from './import-said.js';

export const demo: Command = {
  usage: '',
  help: '载入演示数据（可重复执行；生产环境拒绝）',
  words: [0, 0],
  async run(tools) {
    if (!tools.config.demo) {
      throw refused('DEMO.NOT_HERE', '演示数据只能载入演示模式：NODE_ENV 不是 production，且为嵌入模式或 DEMO=on', []);
    }
    const rooms = await tools.rooms();
    const intention = rooms.get(LoadDemo);
    return importSaid(await rooms.get(Transactor).run(operator, (work) => intention.execute(work, operator)));
  },
};
