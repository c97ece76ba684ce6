import { refused } from '@app/kernel/domain-error.js';
import { FLAW_WORDS } from '@app/platform/audit/audit-flaws.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import type { AuditFlaw } from '@app/platform/audit/audit-verifier.js';
import type { Command } from './command.js';

const codeOf = (what: AuditFlaw) => `AUDIT.${what.toUpperCase().replace('-', '_')}`;

export const verifyAudit: Command = {
  usage: '',
  help: '核对全部审计记录：是否被改动、删除、插入或调换（发现问题时列出每一条，退出码为 1）',
  words: [0, 0],
  async run(tools) {
    const verdict = await (await tools.rooms()).get(AuditVerifier).verify();
    const { rows, sealed, end, broken } = verdict;
    const counted = `审计记录 ${rows} 条，其中已入链 ${sealed} 条`;
    const found = broken.map(({ id, what }) => ({ code: codeOf(what), field: id, message: FLAW_WORDS[what] }));
    if (found.length > 0) throw refused('AUDIT.BROKEN', `${counted}；有 ${found.length} 处不符`, found);
    return { json: verdict, text: `${counted}，全部完好\n链尾：第 ${end.seq} 环 ${end.hash}` };
  },
};
