import { OTHER_SCENARIO } from '@app/adaptation/published/need.summary.js';
import type { NeedSummary } from '@app/adaptation/published/need.summary.js';
import type { NeedDraft, SolutionDraft } from '../published/answers.summary.js';

/** A draft as if it were published as it stands; what it does not say is empty or unknown. */
export function needOfDraft(draft: NeedDraft, now: Date): NeedSummary {
  return {
    id: 'need_draft',
    ref: null,
    version: 0,
    status: 'published',
    visibility: 'PUBLIC',
    kind: 'need',
    enterpriseId: null,
    enterpriseName: null,
    family: '',
    currentLevel: null,
    problemIds: [],
    collectedBy: null,
    collectorId: null,
    openedTo: null,
    origin: null,
    recordedAt: now,
    changedAt: now,
    publishedAt: now,
    industry: draft.industry ?? '',
    districtCode: draft.districtCode ?? '',
    title: draft.title ?? '',
    text: draft.text ?? '',
    scenario: draft.scenario ?? '',
    ownWords: draft.ownWords ?? null,
    targetLevel: draft.targetLevel ?? null,
    effects: draft.effects ?? [],
    budgetMin: draft.budgetMin ?? null,
    budgetMax: draft.budgetMax ?? null,
    wantedOn: draft.wantedOn ?? null,
    deployment: draft.deployment ?? null,
    integrations: draft.integrations ?? null,
  };
}

/** Fields that would tell listings apart and are not said yet, the most telling first. */
export function missingOfNeed(draft: NeedDraft): string[] {
  const unsaid: Readonly<Record<string, boolean>> = {
    industry: !draft.industry,
    districtCode: !draft.districtCode,
    scenario: !draft.scenario,
    ownWords: draft.scenario === OTHER_SCENARIO && !draft.ownWords,
    targetLevel: draft.scenario !== OTHER_SCENARIO && (draft.targetLevel ?? null) === null,
    text: !draft.text,
    budgetMax: !draft.budgetMax && !draft.budgetMin,
    wantedOn: !draft.wantedOn,
    deployment: !draft.deployment,
    integrations: !draft.integrations,
    effects: !draft.effects || draft.effects.length === 0,
  };
  return Object.keys(unsaid).filter((field) => unsaid[field]);
}

export function missingOfSolution(draft: SolutionDraft): string[] {
  const served = draft.scenarios ?? [];
  const unsaid: Readonly<Record<string, boolean>> = {
    scenarios: served.length === 0,
    industries: !draft.industries,
    level: served.some(({ level }) => level === null),
    price: served.some(({ priceMin, priceMax }) => priceMin === null && priceMax === null),
    weeks: served.some(({ weeks }) => weeks === null),
    text: !draft.text,
    deployment: !draft.deployment,
    integrations: !draft.integrations,
    cases: !draft.cases || draft.cases.length === 0,
  };
  return Object.keys(unsaid).filter((field) => unsaid[field]);
}
