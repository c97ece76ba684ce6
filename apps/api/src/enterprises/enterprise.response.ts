import { RATERS, SIZES } from '@app/adaptation/published/enterprise.summary.js';
import type { EnterpriseSummary } from '@app/adaptation/published/enterprise.summary.js';
import type { FollowUp } from '@app/adaptation/published/follow-up.summary.js';
import type { Revision } from '@app/adaptation/published/revision.summary.js';
import { VISIBILITIES } from '@app/adaptation/published/visibility.summary.js';
import { ApiProperty } from '@nestjs/swagger';
import { OriginResponse } from '../find/search.response.js';

const STATUSES = ['collected', 'recorded', 'confirmed', 'withdrawn'];

/** Facts that exclude from support; null = 未说明. */
export class ExclusionsResponse {
  centralLittleGiant: boolean | null;
  pilot2022: boolean | null;
  provinceFunded: boolean | null;
  dishonest: boolean | null;
  violation: boolean | null;
}

/** 自评, 服务商初评, 第三方现场评定: three values. */
export class RatingResponse {
  level: number;
  score: number | null;
  edition: string;
  @ApiProperty({ enum: RATERS })
  rater: string;
  ratedOn: string;
  by: string | null;
}

export class ContactResponse {
  name: string;
  duty: string | null;
  phone: string | null;
  email: string | null;
  @ApiProperty({ enum: VISIBILITIES })
  tier: string;
}

export class FollowUpResponse {
  id: string;
  on: string;
  stage: string;
  progress: string;
  problem: string | null;
  nextStep: string | null;
  responsible: string | null;
  recordedAt: string;

  static of({ id, on, stage, progress, problem, nextStep, responsible, recordedAt }: FollowUp): FollowUpResponse {
    return { id, on, stage, progress, problem, nextStep, responsible, recordedAt: recordedAt.toISOString() };
  }
}

export class RevisionResponse {
  version: number;
  at: string;
  /** Who, by name. */
  by: string;
  /** field → what it was and what it became. */
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { from: { type: 'string' }, to: { type: 'string' } },
    },
    example: { status: { from: 'collected', to: 'confirmed' } },
  })
  difference: Record<string, { from?: string; to?: string }>;

  static of({ version, at, difference }: Revision, by: string): RevisionResponse {
    return { version, at: at.toISOString(), by, difference: { ...difference } };
  }
}

export class EligibilityVerdictResponse {
  /** @example 'POLICY.PILOT_2022' */
  code: string;
  /** @example '2022 年改造试点企业' */
  name: string;
  clause: string;
  value: string | null;
  limit: string | null;
  /** null: cannot be told, because the fact or the rule is not known. */
  passed: boolean | null;
}

/** HR-07 to HR-11, by the edition in force. */
export class EligibilityResponse {
  edition: string | null;
  verdicts: EligibilityVerdictResponse[];
}

/** 一企一档, as far as the reader may see it. */
export class EnterpriseFileResponse {
  id: string;
  ref: string | null;
  version: number;
  @ApiProperty({ enum: STATUSES })
  status: string;
  name: string;
  creditCode: string;
  districtCode: string;
  industry: string;
  @ApiProperty({ enum: SIZES, nullable: true })
  size: string | null;
  batch: string;
  staff: number | null;
  /** Yuan as text. */
  revenue: string | null;
  exclusions: ExclusionsResponse;
  ratings: RatingResponse[];
  contacts: ContactResponse[];
  /** The provider that collected it. */
  collectedBy: string | null;
  /** Whether that provider may still see it. */
  collectorSees: boolean;
  origin: OriginResponse | null;
  recordedAt: string;
  changedAt: string;

  static of({ collectorId, ...file }: EnterpriseSummary): EnterpriseFileResponse {
    return {
      ...file,
      collectorSees: collectorId !== null,
      revenue: file.revenue?.toYuan() ?? null,
      exclusions: { ...file.exclusions },
      ratings: file.ratings.map((rating) => ({ ...rating })),
      contacts: file.contacts.map((contact) => ({ ...contact })),
      recordedAt: file.recordedAt.toISOString(),
      changedAt: file.changedAt.toISOString(),
    };
  }
}

/** With its log, its history, and what this reader may do next. */
export class EnterpriseResponse extends EnterpriseFileResponse {
  /** @example ['confirm', 'end-collection', 'add-follow-up'] */
  mayDo: string[];
  eligibility: EligibilityResponse;
  /** Newest first. */
  followUps: FollowUpResponse[];
  /** Newest first. */
  history: RevisionResponse[];
}
