import type { Id } from '@app/kernel/id.js';
import type { Scope } from '@app/kernel/scope.js';
import { column, primaryIdColumn } from '@app/platform/persistence/columns.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import type { Origin } from '../published/origin.summary.js';
import type { ProviderId } from '../published/provider.summary.js';
import type { SolutionCase, SolutionDeployment, SolutionId, SolutionStatus } from '../published/solution.summary.js';
import type { Visibility } from '../published/visibility.summary.js';

const optional = { nullable: true };

/** As it lies in a column: Json has no money, so prices are yuan. */
export interface ServedRow {
  readonly scenario: string;
  readonly level: number | null;
  readonly priceMin: string | null;
  readonly priceMax: string | null;
  readonly weeks: number | null;
}

@Entity('adaptation_solution')
@Index('adaptation_solution_ref', ['ref'], { unique: true })
@Index('adaptation_solution_provider', ['providerId', 'id'])
@Index('adaptation_solution_status', ['status', 'visibility', 'id'])
export class SolutionEntity {
  @PrimaryColumn(primaryIdColumn) id: SolutionId;
  @Column(column('code', 'ref', optional)) ref: string | null;
  @Column(column('integer', 'version')) version: number;
  @Column(column('code', 'status')) status: SolutionStatus;
  @Column(column('code', 'visibility')) visibility: Visibility;
  @Column(column('id', 'provider_id')) providerId: ProviderId;
  @Column(column('title', 'title')) title: string;
  @Column(column('text', 'text')) text: string;
  @Column(column('title', 'pricing', optional)) pricing: string | null;
  @Column(column('json', 'scenarios')) scenarios: readonly ServedRow[];
  @Column(column('json', 'industries', optional)) industries: readonly string[] | null;
  @Column(column('json', 'deployment', optional)) deployment: readonly SolutionDeployment[] | null;
  @Column(column('json', 'integrations', optional)) integrations: readonly string[] | null;
  @Column(column('json', 'cases')) cases: readonly SolutionCase[];
  @Column(column('json', 'origin', optional)) origin: Origin | null;
  @Column(column('instant', 'recorded_at')) recordedAt: Date;
  @Column(column('instant', 'changed_at')) changedAt: Date;
  @Column(column('id', 'changed_by')) changedBy: Id;
  @Column(column('instant', 'published_at', optional)) publishedAt: Date | null;

  static visibleTo(scope: Scope): FindOptionsWhere<SolutionEntity>[] {
    return scope.open<FindOptionsWhere<SolutionEntity>>({
      public: () => [{ status: 'published', visibility: 'PUBLIC' }],
      organisation: (id) => [{ providerId: id as ProviderId }],
      bureau: () => [{}],
    });
  }
}
