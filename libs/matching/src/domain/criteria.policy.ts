import type { NeedDeployment } from '@app/adaptation/published/need.summary.js';
import type { SolutionDeployment } from '@app/adaptation/published/solution.summary.js';
import { isSameSystem } from './systems.js';
import { servedFor } from './prepared-listing.js';
import type { PreparedListing, Served } from './prepared-listing.js';
import type { PreparedNeed } from './prepared-need.js';

// How good each criterion is, 0 (as bad as can be) to 1; NaN where a side has not said what it takes to tell.
const UNKNOWN = Number.NaN;

/** One level short is half as good, two a quarter … */
const SHORT_OF_A_LEVEL = 0.5;
/** Never as good as reaching the level, nor better than silence. */
const BEST_OF_SHORT = 0.9;

export function scenarioValue(need: PreparedNeed, listing: PreparedListing): number {
  if (need.other) return UNKNOWN;
  const served = listing.served.get(need.need.scenario);
  if (!served) return 0;
  const missing = need.targetLevel - served.level;
  if (Number.isNaN(missing)) return UNKNOWN;
  return missing <= 0 ? 1 : BEST_OF_SHORT * SHORT_OF_A_LEVEL ** missing;
}

const SERVED_WITHOUT_CASE = 0.8;

export function industryValue({ need }: PreparedNeed, { industries, caseIndustries }: PreparedListing): number {
  if (!industries) return UNKNOWN;
  if (!industries.has(need.industry)) return 0;
  return caseIndustries.has(need.industry) ? 1 : SERVED_WITHOUT_CASE;
}

/** From here on the price is just within the budget. */
const WITHIN = 0.5;
/** 「…起」: it begins within the budget, and where it ends is not said. */
const OPEN_ENDED = 0.75;
const JUST_ABOVE = 0.4;
/** Half as much again as the budget is as bad as any price. */
const FAR_ABOVE = 0.5;

export function budgetValue(need: PreparedNeed, listing: PreparedListing): number {
  const served = servedFor(listing, need.need.scenario, need.other);
  if (!served) return UNKNOWN;
  return priceValue(need.ceiling, served);
}

function priceValue(ceiling: number, { priceMin, priceMax }: Served): number {
  const low = Number.isNaN(priceMin) ? 0 : priceMin;
  if (Number.isNaN(ceiling) || (Number.isNaN(priceMin) && Number.isNaN(priceMax))) return UNKNOWN;
  if (low > ceiling) return above(low / ceiling);
  if (Number.isNaN(priceMax)) return OPEN_ENDED;
  if (priceMax <= ceiling) return 1;
  return WITHIN + ((1 - WITHIN) * (ceiling - low)) / (priceMax - low);
}

/** Worse the further above what is wanted; `ratio` over 1. */
const above = (ratio: number): number => JUST_ABOVE * Math.max(0, 1 - (ratio - 1) / FAR_ABOVE);

const WEEK = 7;

/** @param today in days since 1970; a wish whose day has passed asks for nothing any more */
export function scheduleValue(need: PreparedNeed, listing: PreparedListing, today: number): number {
  const weeks = servedFor(listing, need.need.scenario, need.other)?.weeks ?? UNKNOWN;
  const left = (need.wantedOn - today) / WEEK;
  if (Number.isNaN(weeks) || Number.isNaN(left) || left <= 0) return UNKNOWN;
  return weeks <= left ? 1 : above(weeks / left);
}

/** A mix answers either wish in part; both kinds together come near to a mix. */
const MIX_FOR_ONE = 0.3;
const BOTH_FOR_MIX = 0.8;

export function deploymentValue({ need }: PreparedNeed, { solution }: PreparedListing): number {
  if (!need.deployment || !solution.deployment) return UNKNOWN;
  return deploymentFit(need.deployment, solution.deployment);
}

function deploymentFit(wanted: NeedDeployment, offered: readonly SolutionDeployment[]): number {
  if (wanted === 'ANY') return offered.length > 0 ? 1 : 0;
  if (offered.includes(wanted)) return 1;
  if (wanted === 'HYBRID') return offered.includes('LOCAL') && offered.includes('CLOUD') ? BOTH_FOR_MIX : 0;
  return offered.includes('HYBRID') ? MIX_FOR_ONE : 0;
}

/** The share of the need's systems that the listing says it connects to; nothing to connect is well answered. */
export function integrationValue({ systems: wanted }: PreparedNeed, { systems: offered }: PreparedListing): number {
  if (!wanted || (wanted.length > 0 && !offered)) return UNKNOWN;
  if (wanted.length === 0) return 1;
  const met = wanted.filter((system) => offered?.some((other) => isSameSystem(system, other)));
  return met.length / wanted.length;
}

const PROOF = { acceptedHere: 1, accepted: 0.75, ownHere: 0.55, own: 0.35 };

/** An accepted project counts more than the seller's own word, and one in the same industry more than any other. */
export function proofValue({ need }: PreparedNeed, listing: PreparedListing): number {
  if (listing.solution.cases.length === 0) return UNKNOWN;
  if (listing.acceptedIndustries.has(need.industry)) return PROOF.acceptedHere;
  if (listing.accepted) return PROOF.accepted;
  return listing.caseIndustries.has(need.industry) ? PROOF.ownHere : PROOF.own;
}

/** What was declared counts until its last day. */
export function capacityValue({ capacity }: PreparedListing, today: number): number {
  if (!capacity || capacity.lastDay < today) return UNKNOWN;
  return capacity.free > 0 ? 1 : 0;
}
