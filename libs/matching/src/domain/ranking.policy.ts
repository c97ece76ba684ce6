import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { CRITERIA } from '../published/match.summary.js';
import type { Band, GateCode, Verdict } from '../published/match.summary.js';
import {
  budgetValue,
  capacityValue,
  deploymentValue,
  industryValue,
  integrationValue,
  proofValue,
  scenarioValue,
  scheduleValue,
} from './criteria.policy.js';
import { standing } from './gates.policy.js';
import type { PreparedListing } from './prepared-listing.js';
import type { PreparedNeed } from './prepared-need.js';
import type { TextWeights, Weights } from './weights.js';

/** Contributions are whole millionths, so that their sum is the score to the last digit. */
const MILLION = 1e6;
const AT = Object.fromEntries(CRITERIA.map((criterion, at) => [criterion, at])) as Record<
  (typeof CRITERIA)[number],
  number
>;

/** Scores pairs by one version of the weights on one day. One instance is for one synchronous run. */
export class Scorer {
  /** Of the pair scored last, by criterion: 0..1, NaN = unknown. */
  readonly values = new Float64Array(CRITERIA.length);
  private readonly weightOf: Float64Array;
  private readonly priorOf: Float64Array;

  constructor(
    private readonly weights: Weights,
    /** In days since 1970. */
    private readonly today: number,
  ) {
    this.weightOf = Float64Array.from(CRITERIA, (criterion) => weights.criteria[criterion].weight);
    this.priorOf = Float64Array.from(CRITERIA, (criterion) => weights.criteria[criterion].prior);
  }

  /**
   * @param coverage of the need's text by the listing's
   * @returns the score, 0..1: the sum of the contributions
   */
  score(need: PreparedNeed, listing: PreparedListing, coverage: number): number {
    const { values, today } = this;
    values[AT.scenario] = scenarioValue(need, listing);
    values[AT.industry] = industryValue(need, listing);
    values[AT.text] = textValue(coverage, this.weights.text);
    values[AT.budget] = budgetValue(need, listing);
    values[AT.schedule] = scheduleValue(need, listing, today);
    values[AT.deployment] = deploymentValue(need, listing);
    values[AT.integration] = integrationValue(need, listing);
    values[AT.proof] = proofValue(need, listing);
    values[AT.capacity] = capacityValue(listing, today);
    let millionths = 0;
    for (let at = 0; at < values.length; at++) millionths += this.millionths(at);
    return millionths / MILLION;
  }

  /** What the criterion at this place added to the score of the pair scored last. */
  contribution(at: number): number {
    return this.millionths(at) / MILLION;
  }

  /** What is known speaks for a pair where it adds more than silence would. */
  verdict(at: number): Verdict {
    const value = this.values[at] ?? Number.NaN;
    if (Number.isNaN(value)) return 'unknown';
    return value >= (this.priorOf[at] ?? 0) ? 'for' : 'against';
  }

  private millionths(at: number): number {
    const value = this.values[at] as number;
    const worth = Number.isNaN(value) ? (this.priorOf[at] as number) : value;
    return Math.round((this.weightOf[at] as number) * worth * MILLION);
  }
}

/** Rises with every word that is met, steepest around halfway; never flat, so that no quoted word is worth nothing. */
export function textValue(coverage: number, { halfway }: TextWeights): number {
  return coverage ** 2 / (coverage ** 2 + halfway ** 2);
}

export interface Judging<Side> {
  readonly day: CalendarDay;
  readonly weights: Weights;
  readonly coverage: (listing: Side) => number;
  /** As if there were no such gates. */
  readonly without?: readonly GateCode[];
}

/** Whether it passes every gate; null = a side has not said enough. */
export function canAnswer<Side extends PreparedListing>(need: PreparedNeed, listing: Side, judging: Judging<Side>) {
  const { day, weights, coverage, without } = judging;
  const stands = standing(need, listing, day, without);
  if (stands === false || !need.other) return stands;
  // Outside the scenarios no gate tells listings apart, so their words must.
  return textValue(coverage(listing), weights.text) >= weights.criteria.text.prior ? stands : false;
}

export function bandOf(score: number, { bands }: Weights): Band {
  if (score >= bands.high) return 'high';
  return score >= bands.medium ? 'medium' : 'low';
}
