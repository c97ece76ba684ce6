import { Scope } from '@app/kernel/scope.js';
import { ExplainPair } from '@app/matching/application/explain-pair.query.js';
import { BANDS, CRITERIA_NAMES } from '../bands.js';
import { table } from '../table.js';
import type { Command } from './command.js';

const VERDICTS = { for: '满足', against: '不满足', unknown: '未说明' };
const say = (passed: boolean | null) => (passed === null ? '未说明' : passed ? '通过' : '未通过');

export const why: Command = {
  usage: '需求编号 方案编号',
  help: '说明这一对为什么适配或为什么未入选',
  words: [2, 2],
  async run(tools, { positionals: [needId = '', solutionId = ''] }) {
    const rooms = await tools.indexedRooms();
    const scope = Scope.of(await tools.reader());
    const reasons = await rooms.get(ExplainPair).execute(scope, { needId, solutionId });
    const { gates, score, band, evidence } = reasons;
    const conditions = gates.map(({ code, clause, value, limit, passed }) => [
      say(passed),
      code,
      value ?? '未说明',
      limit ?? '—',
      clause,
    ]);
    const criteria = evidence.map((row) => [
      CRITERIA_NAMES[row.criterion],
      VERDICTS[row.verdict],
      row.need ?? '未说明',
      row.solution ?? '未说明',
      row.weight.toFixed(2),
      row.contribution.toFixed(3),
    ]);
    return {
      json: reasons,
      text: [
        score === null || band === null ? '未入选' : `适配度 ${BANDS[band]} ${score.toFixed(3)}`,
        table(['结论', '条件', '实际', '要求', '依据'], conditions),
        ...(criteria.length > 0 ? [table(['准则', '结论', '需求说', '方案说', '权重', '得分'], criteria)] : []),
      ].join('\n'),
    };
  },
};
