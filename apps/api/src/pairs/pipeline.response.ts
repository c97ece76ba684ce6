import { PAIR_SIDES, PAIR_STATUSES } from '@app/matching/published/pair.summary.js';
import type { Pipeline, PipelineRow } from '@app/matching/published/pipeline.summary.js';
import type { QuestionSummary } from '@app/matching/published/question.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class StageCountResponse {
  @ApiProperty({ enum: PAIR_STATUSES })
  status: string;
  count: number;
}

/** Where one pair stands. */
export class PipelineRowResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: PAIR_STATUSES })
  status: string;
  needId: string;
  /** null: not to be seen any more, as below. */
  @ApiProperty({ type: String, nullable: true })
  needTitle: string | null;
  /** null: not disclosed to this reader. */
  @ApiProperty({ type: String, nullable: true })
  enterprise: string | null;
  solutionId: string;
  @ApiProperty({ type: String, nullable: true })
  solutionTitle: string | null;
  provider: string;
  @ApiProperty({ enum: [...PAIR_SIDES, 'both'], nullable: true, type: String })
  waitsFor: string | null;
  /** It is the reader's turn. */
  isMine: boolean;
  /** The last step. */
  since: string;
  /** Unanswered, it lapses after this day. */
  @ApiProperty({ type: String, nullable: true })
  until: string | null;

  static of({ pair, need, solution, waitsFor, isMine }: PipelineRow, provider: string): PipelineRowResponse {
    return {
      id: pair.id,
      version: pair.version,
      status: pair.status,
      needId: pair.needId,
      needTitle: need?.title ?? null,
      enterprise: need?.enterpriseName ?? null,
      solutionId: pair.solutionId,
      solutionTitle: solution?.title ?? null,
      provider,
      waitsFor,
      isMine,
      since: pair.changedAt.toISOString(),
      until: pair.answerBy,
    };
  }
}

export class PipelineResponse {
  total: number;
  page: number;
  pageSize: number;
  /** How many wait for the reader. */
  waiting: number;
  stages: StageCountResponse[];
  rows: PipelineRowResponse[];

  static of(pipeline: Pipeline, rows: PipelineRowResponse[]): PipelineResponse {
    const { total, page, pageSize, waiting, stages } = pipeline;
    return { total, page, pageSize, waiting, stages: stages.map((stage) => ({ ...stage })), rows };
  }
}

export class QuestionResponse {
  id: string;
  @ApiProperty({ enum: PAIR_SIDES })
  side: string;
  text: string;
  askedBy: string;
  askedAt: string;
  @ApiProperty({ type: String, nullable: true })
  answer: string | null;
  @ApiProperty({ type: String, nullable: true })
  answeredBy: string | null;
  @ApiProperty({ type: String, nullable: true })
  answeredAt: string | null;

  static of(question: QuestionSummary, askedBy: string, answeredBy: string | null): QuestionResponse {
    const { id, side, text, askedAt, answer, answeredAt } = question;
    const times = { askedAt: askedAt.toISOString(), answeredAt: answeredAt?.toISOString() ?? null };
    return { id, side, text, answer, askedBy, answeredBy, ...times };
  }
}
