import { AnswerCase } from '@app/coverage/application/answer-case.query.js';
import type { CoverageAnswer } from '@app/coverage/published/coverage-case.summary.js';
import { invalid } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { operator } from '../operator.js';
import { table } from '../table.js';
import type { Command, Said } from './command.js';
import { documentIn } from './json-file.js';

const SHOWN = 20;

export const coverage: Command = {
  usage: '--case FILE.json',
  help: '可达覆盖：计算一个案例文件 {needs, providers, edges}，并给出最小割与缺口',
  words: [0, 0],
  options: { case: { type: 'string' } },
  async run(_tools, { values: { case: file } }) {
    if (typeof file !== 'string')
      throw invalid('CONSOLE.BAD_WORDS', '用法：npm run -s console -- coverage --case FILE.json');
    return said(await new AnswerCase().execute(Scope.of(operator), { document: await documentIn(file, 'COVERAGE') }));
  },
};

function said(answer: CoverageAnswer): Said {
  const { reachable, unmet, cut, blocks } = answer;
  const rows = blocks.slice(0, SHOWN).map((one) => [one.block || '（未分块）', ...numbers(one)]);
  return {
    json: { reachable, unmet, cut, blocks },
    text: [
      `可达 ${reachable}，缺 ${unmet}：${cut.needs.length} 项需求争用 ${cut.providers.length} 家已满服务商的名额`,
      ...(rows.length > 0 ? [table(['分块', '需求', '名额', '缺口'], rows)] : []),
    ].join('\n'),
  };
}

const numbers = ({ needs, places, deficit }: CoverageAnswer['blocks'][number]) => [needs, places, deficit].map(String);
