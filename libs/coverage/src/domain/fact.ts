import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import type { PairOutline } from '@app/matching/published/pipeline.summary.js';
import type { Candidate, CoverageFact, StageReached } from '../published/fact.summary.js';
import { STAGES } from '../published/stage.summary.js';
import type { StageCode } from '../published/stage.summary.js';

const ENDED = ['declined', 'lapsed'];

export function candidateOf({ id, providerId, publishedAt, recordedAt }: SolutionSummary): Candidate {
  return { solutionId: id, providerId, since: (publishedAt ?? recordedAt).toISOString() };
}

/** The fact of a published need: what can serve it, and how far it has come with the pairs that live. */
export function factOf(
  need: NeedSummary,
  solutions: readonly SolutionSummary[],
  pairs: readonly PairOutline[],
): CoverageFact {
  const candidates = solutions.map(candidateOf).toSorted((a, b) => (a.solutionId < b.solutionId ? -1 : 1));
  const publishedAt = need.publishedAt ?? need.recordedAt;
  const living = pairs.filter(({ status }) => !ENDED.includes(status));
  const stages = stagesOf(publishedAt, candidates, living);
  const chosen = living.filter(({ status }) => status === 'chosen' || status === 'agreed');
  const unsaid = (level: number | null) => (level === null ? '?' : String(level));
  return {
    id: need.id,
    version: need.version,
    kind: need.kind,
    enterpriseId: need.enterpriseId as EnterpriseId,
    industry: need.industry,
    scenario: need.scenario,
    districtCode: need.districtCode,
    seenBy: need.visibility === 'BUREAU' ? null : need.districtCode,
    levelStep: `${unsaid(need.currentLevel)}-${unsaid(need.targetLevel)}`,
    publishedAt,
    month: calendarDayOf(publishedAt).slice(0, 7),
    wantedOn: need.wantedOn,
    collector: need.collectedBy,
    candidates,
    solutions: candidates.length,
    providers: new Set(candidates.map(({ providerId }) => providerId)).size,
    stage: stages.at(-1)?.stage ?? 'published',
    stages,
    chosenProvider: (chosen.find(({ status }) => status === 'agreed') ?? chosen.at(-1))?.providerId ?? null,
  };
}

/** Each stage that was come to, by its earliest instant; a stage that was skipped is not there. */
function stagesOf(
  publishedAt: Date,
  candidates: readonly Candidate[],
  living: readonly PairOutline[],
): readonly StageReached[] {
  const reached = new Map<StageCode, number>([['published', publishedAt.getTime()]]);
  const first = Math.min(...candidates.map(({ since }) => Date.parse(since)));
  if (candidates.length > 0) reached.set('matched', Math.max(first, publishedAt.getTime()));
  for (const { status, at } of living.flatMap(({ steps }) => steps)) {
    const stage = STAGES.find(({ code }) => code === status)?.code;
    if (stage) reached.set(stage, Math.min(reached.get(stage) ?? Infinity, Date.parse(at)));
  }
  let before: number | null = null;
  return STAGES.flatMap(({ code }): StageReached[] => {
    const at = reached.get(code);
    if (at === undefined) return [];
    // What became possible only after it was done, such as a solution published anew, took no time.
    const waited = before === null ? null : Math.max(0, Math.round((at - before) / 1_000));
    before = Math.max(at, before ?? at);
    return [{ stage: code, at: new Date(at), waited }];
  });
}
