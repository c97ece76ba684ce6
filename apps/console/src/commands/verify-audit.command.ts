import { refused } from '@app/kernel/domain-error.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import type { AuditFlaw } from '@app/platform/audit/audit-verifier.js';
import type { Command } from './command.js';

const flaws: Readonly<Record<AuditFlaw, string>> = {
  'row-altered': '审计记录被改动，或不是由本系统写入',
  'row-missing': '审计记录已不存在',
  'row-unsealed': '审计记录不在审计链中，也不在待入链之列',
  'seal-altered': '审计链的这一环被改动',
  'seal-missing': '审计链缺少这一环',
  'seal-foreign': '审计链多出这一环',
  'mark-altered': '审计链的起止标记被改动',
};

const codeOf = (what: AuditFlaw) => `AUDIT.${what.toUpperCase().replace('-', '_')}`;

export const verifyAudit: Command = {
  usage: '',
  help: '核对全部审计记录：是否被改动、删除、插入或调换（发现问题时列出每一条，退出码为 1）',
  words: [0, 0],
  async run(tools) {
    const verdict = await (await tools.rooms()).get(AuditVerifier).verify();
    const { rows, sealed, end, broken } = verdict;
    const counted = `审计记录 ${rows} 条，其中已入链 ${sealed} 条`;
    const found = broken.map(({ id, what }) => ({ code: codeOf(what), field: id, message: flaws[what] }));
    if (found.length > 0) throw refused('AUDIT.BROKEN', `${counted}；有 ${found.length} 处不符`, found);
    return { json: verdict, text: `${counted}，全部完好\n链尾：第 ${end.seq} 环 ${end.hash}` };
  },
};
