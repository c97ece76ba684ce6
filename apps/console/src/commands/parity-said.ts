import type { IndexParity } from '@app/adaptation/published/index-parity.summary.js';
import type { Refusal } from '@app/kernel/refusal.js';
import { table } from '../table.js';
import type { Said } from './command.js';

/** How far the index is that of the rows, and each document where it is not. */
export function paritySaid(parities: readonly IndexParity[]): Said & { readonly flaws: readonly Refusal[] } {
  const rows = parities.map(({ index, rows: inTable, held, missing, stale, visibility, extra }) =>
    [index, inTable, held, missing.length, stale.length, visibility.length, extra.length].map(String),
  );
  const text = table(['索引', '库中', '索引中', '缺少', '过期', '可见范围不符', '多余'], rows);
  const flaws = parities.flatMap(({ missing, stale, visibility, extra }) => [
    ...missing.map((id) => ({ code: 'INDEX.MISSING', message: `缺少 ${id}` })),
    ...stale.map((id) => ({ code: 'INDEX.STALE', message: `过期 ${id}` })),
    ...visibility.map((id) => ({ code: 'INDEX.VISIBILITY', message: `可见范围不符 ${id}` })),
    ...extra.map((id) => ({ code: 'INDEX.EXTRA', message: `多余 ${id}` })),
  ]);
  return { json: parities, text, flaws };
}
