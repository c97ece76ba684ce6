import type { NeedSummary } from './need.summary.js';

/** A need at the doors: money as yuan text, instants as ISO text. `enterprise` null = not disclosed to this reader. */
export function needJson(need: NeedSummary) {
  const { enterpriseId, enterpriseName, collectedBy, collectorId: _collectorId, openedTo: _openedTo, ...told } = need;
  return {
    ...told,
    enterprise: enterpriseId && enterpriseName ? { id: enterpriseId, name: enterpriseName } : null,
    collected: collectedBy !== null,
    effects: need.effects.map((effect) => ({ ...effect })),
    integrations: need.integrations && [...need.integrations],
    problemIds: [...need.problemIds],
    budgetMin: need.budgetMin?.toYuan() ?? null,
    budgetMax: need.budgetMax?.toYuan() ?? null,
    recordedAt: need.recordedAt.toISOString(),
    changedAt: need.changedAt.toISOString(),
    publishedAt: need.publishedAt?.toISOString() ?? null,
  };
}

export type NeedJson = ReturnType<typeof needJson>;
