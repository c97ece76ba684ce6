import type { AuditEntry } from '@app/kernel/audit-entry.js';
import type { TargetSummary } from '../published/target.summary.js';

const UNSAID = '未设定';

/** For the trail: which numbers became which. */
export function targetEntry(before: TargetSummary | undefined, after: TargetSummary): AuditEntry {
  const changed = (['enterprises', 'needs'] as const).filter((field) => (before?.[field] ?? null) !== after[field]);
  const said = (count: number | null | undefined) => String(count ?? UNSAID);
  return {
    action: 'coverage.set-target',
    subject: after.id,
    difference: {
      district: { to: after.districtCode },
      industry: { to: after.industry },
      ...Object.fromEntries(changed.map((field) => [field, { from: said(before?.[field]), to: said(after[field]) }])),
    },
  };
}
