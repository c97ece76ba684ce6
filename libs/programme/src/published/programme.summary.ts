import type { CalendarDay } from '@app/kernel/calendar-day.js';

export interface Industry {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** A county-level unit or a development zone. `verified` false: the code or the standing has no source yet. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly kind: 'district' | 'county' | 'zone';
  readonly verified: boolean;
  /** Files its own summary (附件4); null = not known. */
  readonly reportsItself: boolean | null;
  readonly note: string | null;
}

export interface Family {
  readonly code: string;
  readonly name: string;
}

/** One of the sixteen scenarios; `binding` = 约束性. What lies outside is OTHER, which is a family and no scenario. */
export interface Scenario {
  readonly code: string;
  readonly name: string;
  readonly family: string;
  readonly binding: boolean;
  /** What each level asks for, in words. */
  readonly levels: Readonly<Record<1 | 2 | 3 | 4, string>>;
}

/** What an overall level takes, all three at once. */
export interface LevelThreshold {
  readonly level: number;
  readonly name: string;
  readonly minScore: number;
  readonly minScenarios: number;
  readonly minBinding: number;
}

/** 评测指标. `contradicting` = thresholds that another source gives. */
export interface AssessmentSummary {
  readonly edition: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: CalendarDay;
  readonly thresholds: readonly LevelThreshold[];
  readonly contradicting: readonly LevelThreshold[];
  readonly note: string;
  readonly source: string;
}

/** 试点批次; null = not found in any source. */
export interface Batch {
  readonly code: string;
  readonly name: string;
  /** When its pilot list (试点企业名单) came out. */
  readonly publishedOn: CalendarDay | null;
  /** The edition that its own notice made, where there is one. */
  readonly edition: string | null;
  readonly note: string | null;
}

/** One value of an edition as a person reads it, with the clause and the source it rests on. */
export interface EditionRule {
  readonly name: string;
  readonly value: string | null;
  readonly clause: string;
  readonly source: string;
  readonly note: string | null;
}

export interface EditionSummary {
  readonly code: string;
  readonly name: string;
  /** null = the notice's date was not found: it holds for its own batches only. */
  readonly effectiveFrom: CalendarDay | null;
  /** null = every batch. */
  readonly batches: readonly string[] | null;
  readonly amends: string | null;
  readonly note: string | null;
  readonly rules: readonly EditionRule[];
}

/** Where papers go: as published, null where no source says it. */
export interface Office {
  readonly organisation: string;
  readonly department: string;
  readonly address: string | null;
  readonly note: string | null;
}

export interface OfficeContact {
  readonly kind: 'email' | 'phone' | 'site';
  readonly value: string;
  readonly purpose: string;
  readonly source: string;
}

export interface Source {
  readonly code: string;
  readonly title: string;
  readonly address: string | null;
  readonly note: string | null;
}

/** The programme of one city, all of it data. */
export interface ProgrammeSummary {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly industries: readonly Industry[];
  readonly districts: readonly District[];
  readonly families: readonly Family[];
  readonly scenarios: readonly Scenario[];
  readonly assessment: AssessmentSummary;
  readonly batches: readonly Batch[];
  readonly editions: readonly EditionSummary[];
  readonly office: Office;
  readonly contacts: readonly OfficeContact[];
  readonly sources: readonly Source[];
}
