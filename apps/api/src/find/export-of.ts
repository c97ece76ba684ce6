import type { SearchAnswer, SearchInput } from '@app/adaptation/published/search-input.summary.js';
import { refused } from '@app/kernel/domain-error.js';
import type { FastifyReply } from 'fastify';
import { csvOf } from '../shape/csv.js';
import type { Cell } from '../shape/csv.js';

export const MOST_ROWS = 5_000;
const PAGE = 100;

/** All that a search finds, as far as the reader may see it; nobody is handed the first part of more for all of it. */
export async function allFound<Item extends { readonly id: string }>(
  search: (input: SearchInput) => Promise<SearchAnswer<Item>>,
  input: SearchInput,
): Promise<{ readonly query: SearchInput; readonly items: readonly Item[] }> {
  const items = new Map<string, Item>();
  for (let page = 1; ; page += 1) {
    const { query, total, results } = await search({ ...input, page, pageSize: PAGE });
    if (total > MOST_ROWS) throw tooLarge(total);
    for (const { item } of results) items.set(item.id, item);
    if (page * PAGE >= total) return { query, items: [...items.values()] };
  }
}

/** A file to be kept, not shown. */
export function sendTable(
  reply: FastifyReply,
  { file, name }: { readonly file: string; readonly name: string },
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const disposition = `attachment; filename="${file}.csv"; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`;
  void reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', disposition);
  return csvOf(head, rows);
}

export const tooLarge = (total: number) =>
  refused('ADAPTATION.EXPORT_TOO_LARGE', `一次最多导出 ${MOST_ROWS} 条，请缩小范围`, [
    {
      code: 'ADAPTATION.EXPORT_TOO_LARGE',
      message: '请增加筛选条件后再导出',
      value: String(total),
      limit: String(MOST_ROWS),
    },
  ]);
