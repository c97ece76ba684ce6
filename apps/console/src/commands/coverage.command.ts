import { OTHER_SCENARIO } from '@app/adaptation/published/need.summary.js';
import { AnswerCase } from '@app/coverage/application/answer-case.query.js';
import { FillFacts } from '@app/coverage/application/fill-facts.use-case.js';
import { ReadCoverage } from '@app/coverage/application/read-coverage.query.js';
import type { CurrentCoverage } from '@app/coverage/application/read-coverage.query.js';
import type { CoverageAnswer, CoverageBlock } from '@app/coverage/published/coverage-case.summary.js';
import type { Bottleneck } from '@app/coverage/published/coverage-run.summary.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { operator } from '../operator.js';
import { table } from '../table.js';
import type { Command, Said } from './command.js';
import { documentIn } from './json-file.js';

const SHOWN = 20;
const WORST = 3;

export const coverage: Command = {
  usage: '[--case FILE.json]',
  help: '可达覆盖：当前数字、缺口分块和应邀请的场景；--case 计算一个案例文件 {needs, providers, edges}，不打开数据库',
  words: [0, 0],
  options: { case: { type: 'string' } },
  async run(tools, { values: { case: file } }) {
    if (typeof file === 'string') {
      const document = await documentIn(file, 'COVERAGE');
      return caseSaid(await new AnswerCase().execute(Scope.of(operator), { document }));
    }
    const rooms = await tools.rooms();
    // A house whose facts nobody has kept yet has no figures to show.
    await rooms.get(Transactor).run(operator, (work) => rooms.get(FillFacts).execute(work, operator));
    // Whoever runs the console is on the machine; with --as, they see what that organisation sees.
    const reader = await tools.reader();
    const scope = Scope.of(reader.role === 'anonymous' ? operator : reader);
    const programme = await rooms.get(FindProgramme).execute(scope, {});
    return currentSaid(await rooms.get(ReadCoverage).execute(scope, {}), namesIn(programme));
  },
};

function caseSaid({ reachable, unmet, cut, blocks }: CoverageAnswer): Said {
  const head = `可达 ${reachable}，缺 ${unmet}：${cut.needs.length} 项需求争用 ${cut.providers.length} 家已满服务商的名额`;
  return { json: { reachable, unmet, cut, blocks }, text: [head, ...blockTable(blocks, asIs)].join('\n') };
}

function currentSaid({ letters, day, result }: CurrentCoverage, names: Names): Said {
  const { needs, candidates, reachable, unmet, capacity, blocks, bottlenecks, invitations } = result;
  const share = (count: number) => (needs === 0 ? '—' : `${((100 * count) / needs).toFixed(1)}%`);
  const unknown = capacity?.unknown
    ? [
        `${capacity.unknown} 家未申报承接能力，按 ${capacity.unknownPlaces} 个名额计；若都不满则可达 ${capacity.reachableAtMost}`,
      ]
    : [];
  const rows = invitations.slice(0, SHOWN).map((one) => [names(one.industry), names(one.scenario), String(one.needs)]);
  return {
    json: { letters, day, ...result },
    text: [
      `截至第 ${letters} 封变更（${day}）：需求 ${needs}，可达 ${reachable}（${share(reachable)}），有候选 ${candidates}（${share(candidates)}），缺 ${unmet}`,
      ...unknown,
      ...bottlenecks.slice(0, WORST).map(sentence),
      ...blockTable(blocks, names),
      ...(rows.length > 0 ? ['无服务商可承接，建议邀请：', table(['行业', '场景', '需求'], rows)] : []),
    ].join('\n'),
  };
}

const sentence = ({ needs, places, providers, blocks, deficit }: Bottleneck): string =>
  providers.length === 0
    ? `${needs} 项需求没有服务商可承接`
    : `${needs} 项需求（${blocks.length} 个分块）争用 ${places} 个名额，缺 ${deficit}；这 ${providers.length} 家服务商已满`;

function blockTable(blocks: readonly CoverageBlock[], names: Names): string[] {
  if (blocks.length === 0) return [];
  const rows = blocks
    .slice(0, SHOWN)
    .map(({ block, ...one }) => [
      block.split('|').map(names).join(' · ') || '（未分块）',
      ...[one.needs, one.places, one.deficit].map(String),
    ]);
  return [table(['分块', '需求', '名额', '缺口'], rows)];
}

type Names = (code: string) => string;

/** The words of a case file are its own. */
const asIs: Names = (code) => code;

function namesIn({ industries, scenarios, districts }: ProgrammeSummary): Names {
  const names = new Map([
    [OTHER_SCENARIO, '其他场景'],
    ...industries.map(({ code, shortName }) => [code, shortName] as const),
    ...[...scenarios, ...districts].map(({ code, name }) => [code, name] as const),
  ]);
  return (code) => names.get(code) ?? code;
}
