import type { ProgrammeSummary } from '@app/programme/published/programme.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class IndustryResponse {
  /** @example 'AUTO' */
  code: string;
  /** @example '汽车零部件配件制造' */
  name: string;
  /** @example '汽车零部件' */
  shortName: string;
}

export class DistrictResponse {
  /** @example '220104' */
  code: string;
  /** @example '朝阳区' */
  name: string;
  @ApiProperty({ enum: ['district', 'county', 'zone'] })
  kind: string;
  /** false: the code or the standing has no source yet. */
  verified: boolean;
  /** Files its own summary (附件4); null = not known. */
  reportsItself: boolean | null;
  note: string | null;
}

export class FamilyResponse {
  /** @example 'PRODUCTION' */
  code: string;
  /** @example '生产执行数字化' */
  name: string;
}

export class LevelTextsResponse {
  1: string;
  2: string;
  3: string;
  4: string;
}

export class ScenarioResponse {
  /** @example 'S08' */
  code: string;
  /** @example '设备管理' */
  name: string;
  family: string;
  /** 约束性. */
  binding: boolean;
  levels: LevelTextsResponse;
}

export class ThresholdResponse {
  level: number;
  name: string;
  minScore: number;
  minScenarios: number;
  minBinding: number;
}

export class AssessmentResponse {
  edition: string;
  title: string;
  documentNumber: string;
  issuedOn: string;
  thresholds: ThresholdResponse[];
  /** What another source says instead. */
  contradicting: ThresholdResponse[];
  note: string;
  source: string;
}

export class BatchResponse {
  /** @example 'B3' */
  code: string;
  name: string;
  /** When its pilot list came out; null = not found. */
  publishedOn: string | null;
  edition: string | null;
  note: string | null;
}

export class EditionRuleResponse {
  name: string;
  value: string | null;
  clause: string;
  source: string;
  note: string | null;
}

export class EditionResponse {
  code: string;
  name: string;
  effectiveFrom: string | null;
  /** null = every batch. */
  batches: string[] | null;
  amends: string | null;
  note: string | null;
  rules: EditionRuleResponse[];
}

export class OfficeResponse {
  organisation: string;
  department: string;
  address: string | null;
  note: string | null;
}

export class OfficeContactResponse {
  @ApiProperty({ enum: ['email', 'phone', 'site'] })
  kind: string;
  value: string;
  purpose: string;
  source: string;
}

export class SourceResponse {
  code: string;
  title: string;
  address: string | null;
  note: string | null;
}

/** The programme of one city, all of it data. */
export class ProgrammeResponse {
  /** @example 'changchun' */
  code: string;
  name: string;
  /** @example '长春市' */
  city: string;
  industries: IndustryResponse[];
  districts: DistrictResponse[];
  families: FamilyResponse[];
  scenarios: ScenarioResponse[];
  assessment: AssessmentResponse;
  batches: BatchResponse[];
  editions: EditionResponse[];
  office: OfficeResponse;
  contacts: OfficeContactResponse[];
  sources: SourceResponse[];

  static of(programme: ProgrammeSummary): ProgrammeResponse {
    return structuredClone(programme) as ProgrammeResponse;
  }
}
