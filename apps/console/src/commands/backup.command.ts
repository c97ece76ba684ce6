import { resolve } from 'node:path';
import { Backup } from '@app/platform/backup/backup.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { operator } from '../operator.js';
import type { Command } from './command.js';
import { totalOf } from './restored.js';

export const backup: Command = {
  usage: 'FOLDER',
  help: '备份整个数据库到一个新目录（同一时刻的快照，带清单与摘要；不含密钥，密钥请另行保管）',
  words: [1, 1],
  async run(tools, { positionals: [folder = ''] }) {
    const rooms = await tools.rooms();
    const made = await rooms.get(Backup).write(resolve(folder));
    const rows = totalOf(made);
    await rooms.get(Transactor).run(operator, (work) =>
      work.recordQuietly({
        audit: {
          action: 'platform.backup',
          subject: made.id,
          difference: { rows: { to: String(rows) }, digest: { to: made.digest } },
        },
      }),
    );
    const tables = Object.keys(made.tables).length;
    return { json: made, text: `已备份 ${tables} 张表、${rows} 行到 ${folder}\n清单摘要：${made.digest}` };
  },
};
