import type { ImportResult } from '@app/adaptation/published/import-result.summary.js';
import { table } from '../table.js';
import type { Said } from './command.js';

const KINDS = [
  ['enterprises', '企业'],
  ['providers', '服务商'],
  ['needs', '需求'],
  ['solutions', '方案'],
] as const;

/** What an import did, or would do. */
export function importSaid(result: ImportResult): Said {
  const rows = KINDS.map(([key, name]) => {
    const { added, changed, unchanged } = result[key];
    return [name, String(added), String(changed), String(unchanged)];
  });
  return {
    json: result,
    text: `${result.dryRun ? '检查通过，未写入' : '已导入'}\n${table(['类别', '新增', '变更', '未变'], rows)}`,
  };
}
