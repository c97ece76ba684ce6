import type { Concentration, Funnel, OpenStatistics } from '@app/coverage/published/picture.summary.js';
import type { Names } from '../find/names.js';
import type { Cell } from '../shape/csv.js';
import type { PictureResponse, PictureRowResponse, ProgressResponse } from './coverage.response.js';
import type { Table } from './run-tables.js';

/** The columns of a picture, in their order. */
const FIGURES: readonly { readonly name: string; readonly of: (row: PictureRowResponse) => Cell }[] = [
  { name: '企业数', of: ({ enterprises }) => enterprises },
  { name: '需求数', of: ({ needs }) => needs },
  { name: '有合格服务商', of: ({ one }) => one },
  { name: '可达需求', of: ({ reachable }) => reachable },
  { name: '测算需求', of: ({ reachableOf }) => reachableOf },
  { name: '有足够服务商', of: ({ enough }) => enough },
  { name: '已选定', of: ({ chosen }) => chosen },
  { name: '已确认', of: ({ agreed }) => agreed },
  { name: '已确认企业', of: ({ agreedEnterprises }) => agreedEnterprises },
  { name: '计划改造企业', of: ({ targets }) => targets?.enterprises?.planned ?? null },
  { name: '改造完成率', of: ({ targets }) => shareIn(targets?.enterprises) },
  { name: '计划征集需求', of: ({ targets }) => targets?.needs?.planned ?? null },
  { name: '征集完成率', of: ({ targets }) => shareIn(targets?.needs) },
];

/** As a person reads it; a share that there is not stays empty. */
const percent = (share: number | null): Cell => (share === null ? null : `${(100 * share).toFixed(1)}%`);
const shareIn = (progress: ProgressResponse | null | undefined): Cell => percent(progress?.share ?? null);

const DIMENSION: Readonly<Record<string, string>> = {
  industry: '行业',
  scenario: '场景',
  district: '区域',
  month: '发布月份',
};

/** A line for each row, the total last. */
export function pictureTable({ by, rows, total }: PictureResponse, names: Names): Table {
  const figures = (row: PictureRowResponse) => FIGURES.map(({ of }) => of(row));
  const codes = (keys: readonly string[]) => keys.map((code, at) => names.of(by[at] ?? '', code));
  const sum = [...by.map((_, at) => (at === 0 ? TOTAL : '')), ...figures(total)];
  return {
    head: [...by.map((key) => DIMENSION[key] ?? key), ...FIGURES.map(({ name }) => name)],
    lines: [...rows.map((row) => [...codes(row.keys), ...figures(row)]), ...(by.length === 0 ? [] : [sum])],
  };
}

const HOUR = 3_600;
const hours = (seconds: number): Cell => Number((seconds / HOUR).toFixed(1));

export function funnelTable({ steps }: Funnel): Table {
  return {
    head: ['阶段', '到达', '停留', '平均等待（小时）', '最长等待（小时）'],
    lines: steps.map(({ name, reached, here, waited }) => [
      name,
      reached,
      here,
      waited && hours(waited.mean),
      waited && hours(waited.most),
    ]),
  };
}

/** Whoever is chosen, then whoever never is, then what is said of all of them. */
export function concentrationTable(concentration: Concentration): Table {
  const { providers, neverChosen, chosen, selfCaptured, topFive, gini, unmatched } = concentration;
  const share = (count: number) => percent(chosen === 0 ? null : count / chosen);
  return {
    head: ['服务商', '选定需求', '占比', '由其采集'],
    lines: [
      ...providers.map((one) => [one.name, one.chosen, share(one.chosen), one.selfCaptured]),
      ...neverChosen.map(({ name }) => [name, 0, share(0), 0]),
      [TOTAL, chosen, share(chosen), selfCaptured],
      ['前五家占比', null, percent(topFive), null],
      ['基尼系数', gini === null ? null : Number(gini.toFixed(3)), null, null],
      ['从未匹配的需求', unmatched, null, null],
    ],
  };
}

const WITHHELD = '不公开';
const TOTAL = '合计';

export function openTablesOf({ tables }: OpenStatistics, names: Names): Cell[][] {
  return tables.flatMap(({ rows, columns, rowKeys, columnKeys, cells }) => {
    const name = (key: string, codes: readonly string[], at: number) =>
      codes[at] === undefined ? TOTAL : names.of(key, codes[at]);
    return cells.flatMap((row, y) =>
      row.map((count, x): Cell[] => [
        `${rows}×${columns}`,
        name(rows, rowKeys, y),
        name(columns, columnKeys, x),
        count ?? WITHHELD,
      ]),
    );
  });
}
