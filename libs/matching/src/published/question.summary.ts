import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { Id } from '@app/kernel/id.js';
import type { PairId, PairSide } from './pair.summary.js';

export type QuestionId = Id<'question'>;

/** Asked by one side of a pair, answered by the other, kept by both: neither is changed or taken back. */
export interface QuestionSummary {
  readonly id: QuestionId;
  readonly pairId: PairId;
  readonly enterpriseId: EnterpriseId;
  readonly providerId: ProviderId;
  readonly districtCode: string;
  /** Who asked. */
  readonly side: PairSide;
  readonly text: string;
  readonly askedBy: Id;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredBy: Id | null;
  readonly answeredAt: Date | null;
}
