import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { FindSolution } from '@app/adaptation/application/find-solution.query.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { MatchNeed } from '@app/matching/application/match-need.query.js';
import { MatchSolution } from '@app/matching/application/match-solution.query.js';
import { needMatchesJson, solutionMatchesJson } from '@app/matching/published/match-json.summary.js';
import type { Match } from '@app/matching/published/match.summary.js';
import { BANDS } from '../bands.js';
import { table } from '../table.js';
import type { Command, Said } from './command.js';

const SHOWN = 20;

export const match: Command = {
  usage: '编号',
  help: '为需求找方案，或为方案找需求；编号为 need_…、sol_… 或来源编号（SE-nnn）',
  words: [1, 1],
  async run(tools, { positionals: [id = ''] }) {
    const rooms = await tools.indexedRooms();
    const scope = Scope.of(await tools.reader());
    const need = await rooms.get(FindNeed).execute(scope, { id });
    if (need) {
      const matches = await rooms.get(MatchNeed).execute(scope, { needId: need.id, limit: SHOWN });
      const rows = matches.results.map((found) => [found.solutionId, found.solution.title, found] as const);
      return said(needMatchesJson(matches), `${need.title}：可适配方案 ${matches.total} 个`, rows);
    }
    const solution = await rooms.get(FindSolution).execute(scope, { id });
    if (!solution) throw missing('MATCHING.NOTHING_TO_MATCH', `没有找到编号为“${id}”的需求或方案`);
    const matches = await rooms.get(MatchSolution).execute(scope, { solutionId: solution.id, limit: SHOWN });
    const rows = matches.results.map((found) => [found.needId, found.need.title, found] as const);
    return said(solutionMatchesJson(matches), `${solution.title}：可适配需求 ${matches.total} 条`, rows);
  },
};

function said(
  json: unknown,
  head: string,
  rows: readonly (readonly [id: string, title: string, match: Match])[],
): Said {
  const lines = rows.map(([id, title, { score, band, qualified, evidence }], at) => [
    String(at + 1),
    `${BANDS[band]} ${score.toFixed(3)}`,
    qualified ? '合格' : '待核实',
    id,
    title,
    evidence
      .filter(({ verdict }) => verdict === 'for')
      .sort((a, b) => b.contribution - a.contribution)
      .slice(0, 2)
      .map(({ need, solution }) => [need, solution].filter((words) => words !== null).join('→'))
      .join('；'),
  ]);
  return {
    json,
    text: [head, ...(lines.length > 0 ? [table(['#', '适配度', '条件', '编号', '名称', '理由'], lines)] : [])].join(
      '\n',
    ),
  };
}
