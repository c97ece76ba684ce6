import { missing } from '@app/kernel/domain-error.js';
import { isId } from '@app/kernel/id.js';
import { Outbox } from '@app/platform/outbox/outbox.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { operator } from '../operator.js';
import { table } from '../table.js';
import type { Command } from './command.js';

export const deadLetters: Command = {
  usage: '[--retry 编号]',
  help: '列出多次处理失败而搁置的后台事务及其原因；原因排除后可令其重新处理',
  words: [0, 0],
  options: { retry: { type: 'string' } },
  async run(tools, { values: { retry } }) {
    const rooms = await tools.rooms();
    const outbox = rooms.get(Outbox);
    if (typeof retry === 'string') {
      if (!isId('letter', retry)) throw missing('PLATFORM.NO_DEAD_LETTER', '没有这封搁置的信');
      await outbox.retry(retry);
      const audit = { action: 'platform.retry-letter', subject: retry, difference: {} };
      await rooms.get(Transactor).run(operator, (work) => work.recordQuietly({ audit }));
      return { json: { retried: retry }, text: `已令 ${retry} 重新处理` };
    }
    const letters = await outbox.dead();
    const rows = letters.map(({ id, type, subject, attempts, lastError }) => [
      id,
      type,
      subject,
      String(attempts),
      lastError ?? '',
    ]);
    const text = rows.length > 0 ? table(['编号', '事由', '对象', '次数', '原因'], rows) : '没有搁置的后台事务';
    return { json: letters, text };
  },
};
