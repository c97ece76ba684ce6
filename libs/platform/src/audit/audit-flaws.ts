import type { AuditFlaw } from './audit-verifier.js';

/** What a verification found, for a person. */
export const FLAW_WORDS: Readonly<Record<AuditFlaw, string>> = {
  'row-altered': '审计记录被改动，或不是由本系统写入',
  'row-missing': '审计记录已不存在',
  'row-unsealed': '审计记录不在审计链中，也不在待入链之列',
  'seal-altered': '审计链的这一环被改动',
  'seal-missing': '审计链缺少这一环',
  'seal-foreign': '审计链多出这一环',
  'mark-altered': '审计链的起止标记被改动',
};
