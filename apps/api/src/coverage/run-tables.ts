import type { CoverageRunSummary, CoverageRunView } from '@app/coverage/published/coverage-run.summary.js';
import type { Names } from '../find/names.js';
import type { Cell } from '../shape/csv.js';
import type { ProviderNames } from './provider-names.js';

export interface Table {
  readonly head: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
}

type TableOf = (run: CoverageRunView, names: Names, providers: ProviderNames) => Table;

const BLOCK = ['行业', '场景', '区域'];

/** 行业 × 场景 × 区域, by their names. */
function blockCells(block: string, names: Names): Cell[] {
  const [industry = '', scenario = '', district = ''] = block.split('|');
  return [names.industry(industry), names.scenario(scenario), names.district(district)];
}

const blocks: TableOf = ({ result }, names) => ({
  head: [...BLOCK, '需求', '名额', '缺口'],
  lines: result.blocks.map((one) => [...blockCells(one.block, names), one.needs, one.places, one.deficit]),
});

/** A line for each block of each bottleneck: what holds of them together is said on each. */
const bottlenecks: TableOf = ({ result }, names, providers) => ({
  head: ['瓶颈', ...BLOCK, '该块需求', '争用需求', '名额', '缺口', '已满服务商'],
  lines: result.bottlenecks.flatMap((one, at) =>
    one.blocks.map(({ block, needs }): Cell[] => [
      at + 1,
      ...blockCells(block, names),
      needs,
      one.needs,
      one.places,
      one.deficit,
      one.providers.map((id) => providers[id] ?? id).join('、'),
    ]),
  ),
});

const gains: TableOf = ({ result }, names, providers) => ({
  head: ['措施', ...BLOCK, '服务商', '增加一个名额可多满足', '最多可多满足'],
  lines: [
    ...result.gains.blocks.map((one): Cell[] => [
      '分块新增服务商',
      ...blockCells(one.block, names),
      null,
      one.one,
      one.most,
    ]),
    ...result.gains.kinds.map((one): Cell[] => {
      const kind = [names.industry(one.industry), names.scenario(one.scenario), names.district('ALL')];
      return ['全市新增服务商', ...kind, null, one.one, one.most];
    }),
    ...result.gains.providers.map((one): Cell[] => {
      return ['现有服务商扩容', null, null, null, providers[one.id] ?? one.id, one.one, one.most];
    }),
  ],
});

const invitations: TableOf = ({ result }, names) => ({
  head: ['行业', '场景', '需求', '区域'],
  lines: result.invitations.map(({ industry, scenario, needs, districts }) => [
    names.industry(industry),
    names.scenario(scenario),
    needs,
    districts.map(names.district).join('、'),
  ]),
});

const cells: TableOf = ({ result }, names) => ({
  head: [...BLOCK, '需求', '有合格服务商', '可达需求'],
  lines: result.cells.map((one) => [...blockCells(one.block, names), one.needs, one.candidates, one.reachable]),
});

const changes: TableOf = (run, names) => ({
  head: [...BLOCK, '对照缺口', '本次缺口'],
  lines: run.changes.map((one) => [...blockCells(one.block, names), one.before, one.now]),
});

/** The tables of one run. */
export const RUN_TABLES = {
  blocks: { name: '分块缺口', of: blocks },
  bottlenecks: { name: '瓶颈', of: bottlenecks },
  gains: { name: '补足措施', of: gains },
  invitations: { name: '邀请清单', of: invitations },
  cells: { name: '可达覆盖', of: cells },
  changes: { name: '缺口变化', of: changes },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly of: TableOf }>>;

export type RunTable = keyof typeof RUN_TABLES;

const KINDS = { real: '实际', 'what-if': '假设' } as const;

export function runsTable(runs: readonly CoverageRunSummary[]): Table {
  return {
    head: [
      '编号',
      '类别',
      '对照',
      '截至变更',
      '日期',
      '需求',
      '有合格服务商',
      '可达需求',
      '缺口',
      '完成时间',
      '结果摘要',
    ],
    lines: runs.map((run) => [
      run.id,
      KINDS[run.kind],
      run.parentId,
      run.letters,
      run.day,
      run.needs,
      run.candidates,
      run.reachable,
      run.unmet,
      run.at.toISOString(),
      run.resultHash,
    ]),
  };
}
