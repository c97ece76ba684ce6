import type { Refusal } from '@app/kernel/refusal.js';
import { FLAW_WORDS } from '@app/platform/audit/audit-flaws.js';
import type { AuditFlaw, AuditVerdict } from '@app/platform/audit/audit-verifier.js';
import type { Said } from './command.js';

const codeOf = (what: AuditFlaw) => `AUDIT.${what.toUpperCase().replace('-', '_')}`;

/** What the trail is like, and each fault of it. */
export function auditSaid(verdict: AuditVerdict): Said & { readonly flaws: readonly Refusal[] } {
  const { rows, sealed, end, broken } = verdict;
  const counted = `审计记录 ${rows} 条，其中已入链 ${sealed} 条`;
  const flaws = broken.map(({ id, what }) => ({ code: codeOf(what), field: id, message: FLAW_WORDS[what] }));
  const found = flaws.length > 0 ? `；有 ${flaws.length} 处不符` : `，全部完好\n链尾：第 ${end.seq} 环 ${end.hash}`;
  return { json: verdict, text: `${counted}${found}`, flaws };
}
