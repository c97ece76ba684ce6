import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { idFromRef } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import { Money } from '@app/kernel/money.js';
import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import type {
  ImportEnterprise,
  ImportNeed,
  ImportOrigin,
  ImportProvider,
  ImportSolution,
} from '../published/import-document.summary.js';
import type { Origin } from '../published/origin.summary.js';
import { UNSAID_EXCLUSIONS } from './enterprise.js';
import type { Enterprise } from './enterprise.js';
import { UNSAID_NEED } from './need.js';
import type { Need } from './need.js';
import { familyOf } from './need.policy.js';
import { registeredCode } from './party.policy.js';
import type { Provider } from './provider.js';
import { UNSAID_SOLUTION } from './solution.js';
import type { Solution } from './solution.js';

/** When it is imported, by whom, into which programme. */
export interface ImportContext {
  readonly at: Date;
  readonly by: Id;
  readonly programme: ProgrammeSummary;
}

const moneyOf = (yuan: string | null | undefined) => (yuan ? Money.ofYuan(yuan) : null);
const dayOf = (day: string | null | undefined) => (day ?? null) as CalendarDay | null;
const originOf = (origin: ImportOrigin | null | undefined): Origin | null =>
  origin
    ? { title: origin.title, address: origin.address ?? null, note: origin.note ?? null, demo: origin.demo === true }
    : null;
const born = (ref: string, { at, by }: ImportContext) => ({
  ref,
  version: 1,
  recordedAt: at,
  changedAt: at,
  changedBy: by,
});

export function providerOf(said: ImportProvider, context: ImportContext): Provider {
  const { capacity = null, roster = null, creditCode = null } = said;
  return {
    ...born(said.ref, context),
    id: idFromRef('prov', said.ref),
    status: said.status ?? 'listed',
    name: said.name,
    creditCode: creditCode && registeredCode(creditCode),
    categories: said.categories ?? [],
    districts: said.districts ?? null,
    rosterFrom: dayOf(roster?.from),
    rosterTo: dayOf(roster?.to),
    capacity: capacity && {
      parallel: capacity.parallel,
      free: capacity.free,
      declaredOn: capacity.declaredOn,
      expiresOn: capacity.expiresOn,
    },
    origin: originOf(said.origin),
  };
}

export function enterpriseOf(said: ImportEnterprise, context: ImportContext): Enterprise {
  const collector = said.collectedBy ? idFromRef('prov', said.collectedBy) : null;
  const unconfirmed = collector ? 'collected' : 'recorded';
  return {
    ...born(said.ref, context),
    id: idFromRef('ent', said.ref),
    status: said.confirmed === false ? unconfirmed : 'confirmed',
    name: said.name,
    creditCode: registeredCode(said.creditCode),
    districtCode: said.districtCode,
    industry: said.industry,
    size: said.size ?? null,
    batch: said.batch,
    staff: said.staff ?? null,
    revenue: moneyOf(said.revenue),
    exclusions: { ...UNSAID_EXCLUSIONS, ...said.exclusions },
    ratings: (said.ratings ?? []).map((rating) => ({
      level: rating.level,
      score: rating.score ?? null,
      edition: rating.edition,
      rater: rating.rater,
      ratedOn: rating.ratedOn as CalendarDay,
      by: rating.by ?? null,
    })),
    contacts: (said.contacts ?? []).map(({ name, tier, duty = null, phone = null, email = null }) => ({
      name,
      duty,
      phone,
      email,
      tier,
    })),
    collectedBy: collector,
    collectorId: collector,
    contactsTo: null,
    origin: originOf(said.origin),
  };
}

/** A need of this enterprise; published unless the file says not, and never before the enterprise has confirmed. */
export function needOf(said: ImportNeed, enterprise: Enterprise, context: ImportContext): Need {
  const confirmed = enterprise.status === 'confirmed';
  const unpublished = enterprise.status === 'collected' ? 'collected' : 'recorded';
  const published = confirmed && said.published !== false;
  return {
    ...UNSAID_NEED,
    ...born(said.ref, context),
    id: idFromRef('need', said.ref),
    status: published ? 'published' : unpublished,
    publishedAt: published ? context.at : null,
    visibility: said.visibility ?? UNSAID_NEED.visibility,
    kind: said.kind ?? UNSAID_NEED.kind,
    enterpriseId: enterprise.id,
    enterpriseName: enterprise.name,
    industry: enterprise.industry,
    districtCode: enterprise.districtCode,
    title: said.title,
    text: said.text,
    scenario: said.scenario,
    family: familyOf(said.scenario, context.programme),
    ownWords: said.ownWords ?? null,
    currentLevel: said.currentLevel ?? null,
    targetLevel: said.targetLevel ?? null,
    effects: (said.effects ?? []).map(({ indicator, baseline = null, target = null }) => ({
      indicator,
      baseline,
      target,
    })),
    budgetMin: moneyOf(said.budgetMin),
    budgetMax: moneyOf(said.budgetMax),
    wantedOn: dayOf(said.wantedOn),
    deployment: said.deployment ?? null,
    integrations: said.integrations ?? null,
    problemIds: (said.problems ?? []).map((ref) => idFromRef('need', ref)),
    collectedBy: enterprise.collectedBy,
    collectorId: enterprise.collectorId,
    openedTo: null,
    origin: originOf(said.origin),
  };
}

export function solutionOf(said: ImportSolution, context: ImportContext): Solution {
  const published = said.published !== false;
  return {
    ...born(said.ref, context),
    id: idFromRef('sol', said.ref),
    status: published ? 'published' : 'draft',
    publishedAt: published ? context.at : null,
    visibility: said.visibility ?? UNSAID_SOLUTION.visibility,
    providerId: idFromRef('prov', said.provider),
    title: said.title,
    text: said.text,
    pricing: said.pricing ?? null,
    scenarios: said.scenarios.map(({ scenario, level = null, priceMin, priceMax, weeks = null }) => ({
      scenario,
      level,
      priceMin: moneyOf(priceMin),
      priceMax: moneyOf(priceMax),
      weeks,
    })),
    industries: said.industries ?? null,
    deployment: said.deployment ?? null,
    integrations: said.integrations ?? null,
    cases: (said.cases ?? []).map(({ title, industry = null, text = null, accepted = false }) => ({
      title,
      industry,
      text,
      accepted,
    })),
    origin: originOf(said.origin),
  };
}
