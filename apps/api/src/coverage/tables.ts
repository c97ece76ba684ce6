import type { OpenStatistics } from '@app/coverage/published/picture.summary.js';
import type { Names } from '../find/names.js';
import type { Cell } from '../shape/csv.js';
import type { PictureRowResponse, ProgressResponse } from './coverage.response.js';

/** The columns of a picture, in their order. */
export const FIGURES: readonly { readonly name: string; readonly of: (row: PictureRowResponse) => Cell }[] = [
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
