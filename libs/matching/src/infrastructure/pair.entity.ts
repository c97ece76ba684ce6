import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { NeedId } from '@app/adaptation/published/need.summary.js';
import type { ProviderId } from '@app/adaptation/published/provider.summary.js';
import type { SolutionId } from '@app/adaptation/published/solution.summary.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { LIVING } from '../domain/pair.lifecycle.js';
import type {
  FrozenMatch,
  Interest,
  PairId,
  PairSide,
  PairStatus,
  PairStep,
  PairSummary,
} from '../published/pair.summary.js';

@Entity('matching_pair')
@Index('matching_pair_living', ['living'], { unique: true })
@Index('matching_pair_need', ['needId', 'id'])
@Index('matching_pair_solution', ['solutionId', 'id'])
@Index('matching_pair_enterprise', ['enterpriseId', 'id'])
@Index('matching_pair_provider', ['providerId', 'id'])
@Index('matching_pair_district', ['districtCode', 'id'])
@Index('matching_pair_due', ['answerBy', 'id'])
export class PairEntity {
  @PrimaryColumn(primaryIdColumn) id: PairId;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'status')) status: PairStatus;
  @Column(column('json', 'steps')) steps: readonly PairStep[];
  @Column(column('id', 'need_id')) needId: NeedId;
  @Column(column('id', 'solution_id')) solutionId: SolutionId;
  @Column(column('id', 'enterprise_id')) enterpriseId: EnterpriseId;
  @Column(column('id', 'provider_id')) providerId: ProviderId;
  @Column(column('code', 'district_code')) districtCode: string;
  @Column(column('json', 'agreed_by')) agreedBy: readonly PairSide[];
  @Column(column('json', 'match_evidence')) match: FrozenMatch;
  @Column(column('json', 'interest', { nullable: true })) interest: Interest | null;
  @Column(column('instant', 'contacts_at', { nullable: true })) contactsAt: Date | null;
  @Column(column('day', 'answer_by', { nullable: true })) answerBy: CalendarDay | null;
  @Column(column('note', 'reason', { nullable: true })) reason: string | null;
  @Column(column('id', 'proposed_by')) proposedBy: Id;
  @Column(column('code', 'proposed_side', { nullable: true })) proposedSide: PairSide | null;
  @Column(column('instant', 'proposed_at')) proposedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  /** Need and solution while the pair lives, then null: unique, so that no two living pairs are of the same two. */
  @Column(column('title', 'living', { nullable: true })) living: string | null;

  static visibleTo(scope: Scope): FindOptionsWhere<PairEntity>[] {
    return scope.open<FindOptionsWhere<PairEntity>>({
      organisation: (id) => [{ enterpriseId: id as EnterpriseId }, { providerId: id as ProviderId }],
      district: (districtCode) => [{ districtCode }],
      bureau: () => [{}],
    });
  }
}

export const livingKey = ({ status, needId, solutionId }: Pick<PairSummary, 'status' | 'needId' | 'solutionId'>) =>
  LIVING.includes(status) ? `${needId} ${solutionId}` : null;
