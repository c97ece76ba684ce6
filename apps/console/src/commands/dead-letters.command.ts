import { missing } from '@app/kernel/domain-error.js';
import { isId } from '@app/kernel/id.js';
import { Scope } from '@app/kernel/scope.js';
import { DeadLetters } from '@app/platform/outbox/dead-letters.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { operator } from '../operator.js';
import { table } from '../table.js';
import type { Command } from './command.js';

const NEWEST = { skip: 0, limit: 100, sort: 'deadAt', direction: 'DESC' } as const;

export const deadLetters: Command = {
  usage: '[--retry 编号 | --retry-all 事由]',
  help: '列出多次处理失败而搁置的后台事务及其原因；原因排除后可令其一件或同一事由的全部重新处理',
  words: [0, 0],
  options: { retry: { type: 'string' }, 'retry-all': { type: 'string' } },
  async run(tools, { values: { retry, 'retry-all': type } }) {
    const rooms = await tools.rooms();
    const [letters, transactor] = [rooms.get(DeadLetters), rooms.get(Transactor)];
    if (typeof retry === 'string') {
      if (!isId('letter', retry)) throw missing('PLATFORM.NO_DEAD_LETTER', '没有这件失败任务');
      await transactor.run(operator, (work) => letters.retry(work, retry));
      return { json: { retried: retry }, text: `已令 ${retry} 重新处理` };
    }
    if (typeof type === 'string') {
      const count = await transactor.run(operator, (work) => letters.retryAll(work, type));
      return { json: { retried: count }, text: `已令 ${count} 件 ${type} 重新处理` };
    }
    const { rows, total } = await letters.page(Scope.of(operator), {}, NEWEST);
    if (total === 0) return { json: rows, text: '没有搁置的后台事务' };
    const cells = rows.map((row) => [row.id, row.type, row.subject, String(row.attempts), row.lastError ?? '']);
    const list = table(['编号', '事由', '对象', '次数', '原因'], cells);
    return { json: rows, text: total > rows.length ? `共 ${total} 件，最近 ${rows.length} 件：\n${list}` : list };
  },
};
