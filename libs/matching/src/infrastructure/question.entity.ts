import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { PairId, PairSide } from '../published/pair.summary.js';
import type { QuestionId } from '../published/question.summary.js';

const optional = { nullable: true };

/** The sides are the pair's, kept here so that who may see it is a question to one row. */
@Entity('matching_question')
@Index('matching_question_pair', ['pairId', 'id'])
export class QuestionEntity {
  @PrimaryColumn(primaryIdColumn) id: QuestionId;
  @Column(column('id', 'pair_id')) pairId: PairId;
  @Column(column('id', 'enterprise_id')) enterpriseId: EnterpriseId;
  @Column(column('id', 'provider_id')) providerId: ProviderId;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('code', 'side')) side: PairSide;
  @Column(column('note', 'text')) text: string;
  @Column(column('id', 'asked_by')) askedBy: Id;
  @Column(column('instant', 'asked_at')) askedAt: Date;
  @Column(column('note', 'answer', optional)) answer: string | null;
  @Column(column('id', 'answered_by', optional)) answeredBy: Id | null;
  @Column(column('instant', 'answered_at', optional)) answeredAt: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<QuestionEntity>[] {
    return scope.open<FindOptionsWhere<QuestionEntity>>({
      organisation: (id) => [{ enterpriseId: id as EnterpriseId }, { providerId: id as ProviderId }],
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
    });
  }
}
