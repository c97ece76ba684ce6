import { refused } from '@app/kernel/domain-error.js';
import { AuditVerifier } from '@app/platform/audit/audit-verifier.js';
import { auditSaid } from './audit-said.js';
import type { Command } from './command.js';

export const verifyAudit: Command = {
  usage: '',
  help: '核对全部审计记录：是否被改动、删除、插入或调换（发现问题时列出每一条，退出码为 1）',
  words: [0, 0],
  async run(tools) {
    const { json, text, flaws } = auditSaid(await (await tools.rooms()).get(AuditVerifier).verify());
    if (flaws.length > 0) throw refused('AUDIT.BROKEN', text, flaws);
    return { json, text };
  },
};
