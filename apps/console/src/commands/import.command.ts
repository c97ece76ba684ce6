import { ImportLibrary } from '@app/adaptation/application/import-library.use-case.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { operator } from '../operator.js';
import { importSaid } from './import-said.js';
import { documentIn } from './json-file.js';
import type { Command } from './command.js';

export const importFile: Command = {
  usage: 'FILE.json [--dry-run]',
  help: '导入企业、服务商、需求与方案；--dry-run 只检查不写入。文件格式见 /api/v1/import.schema.json',
  words: [1, 1],
  options: { 'dry-run': { type: 'boolean' } },
  async run(tools, { positionals: [file = ''], values }) {
    const document = await documentIn(file, 'IMPORT');
    const rooms = await tools.rooms();
    const intention = rooms.get(ImportLibrary);
    const input = { document, dryRun: values['dry-run'] === true };
    return importSaid(await rooms.get(Transactor).run(operator, (work) => intention.execute(work, operator, input)));
  },
};
