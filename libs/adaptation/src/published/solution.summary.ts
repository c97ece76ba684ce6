import type { Id } from '@app/kernel/id.js';
import type { Money } from '@app/kernel/money.js';
import type { Origin } from './origin.summary.js';
import type { ProviderId, ProviderSummary } from './provider.summary.js';
import type { Visibility } from './visibility.summary.js';

export type SolutionId = Id<'sol'>;
export type SolutionStatus = 'draft' | 'published' | 'withdrawn' | 'removed';

export const SOLUTION_DEPLOYMENTS = ['LOCAL', 'CLOUD', 'HYBRID'] as const;
export type SolutionDeployment = (typeof SOLUTION_DEPLOYMENTS)[number];

/** One scenario served: the level it reaches, and its price as 首年总价 (软件+实施+首年服务, per enterprise). */
export interface ServedScenario {
  readonly scenario: string;
  /** 1-4. */
  readonly level: number | null;
  readonly priceMin: Money | null;
  readonly priceMax: Money | null;
  readonly weeks: number | null;
}

export interface SolutionCase {
  readonly title: string;
  readonly industry: string | null;
  readonly text: string | null;
  /** An accepted project of the programme, not the seller's own word. */
  readonly accepted: boolean;
}

/** A listing of a provider. null = 未说明, an empty list = 无. */
export interface SolutionSummary {
  readonly id: SolutionId;
  readonly ref: string | null;
  readonly version: number;
  readonly status: SolutionStatus;
  readonly visibility: Visibility;
  readonly providerId: ProviderId;
  readonly provider: ProviderSummary;
  readonly title: string;
  readonly text: string;
  /** The seller's own way of pricing, in words. */
  readonly pricing: string | null;
  readonly scenarios: readonly ServedScenario[];
  readonly industries: readonly string[] | null;
  readonly deployment: readonly SolutionDeployment[] | null;
  readonly integrations: readonly string[] | null;
  readonly cases: readonly SolutionCase[];
  readonly origin: Origin | null;
  readonly recordedAt: Date;
  readonly changedAt: Date;
  readonly publishedAt: Date | null;
}
