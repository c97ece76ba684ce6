import type { Capacity } from '@app/adaptation/published/provider.summary.js';
import { WHOLE_CITY } from '@app/adaptation/published/provider.summary.js';
import type { ServedScenario, SolutionSummary } from '@app/adaptation/published/solution.summary.js';
import type { Money } from '@app/kernel/money.js';
import { dayNumberOf } from './days.js';
import { systemNameOf } from './systems.js';
import type { SystemName } from './systems.js';
import { listingVector } from './term-vector.js';
import type { TermVector } from './term-vector.js';
import type { Terms } from './terms.js';
import type { Weights } from './weights.js';

/** What a listing says of one scenario, as numbers. NaN = 未说明. */
export interface Served {
  readonly level: number;
  /** In fen. */
  readonly priceMin: number;
  readonly priceMax: number;
  readonly weeks: number;
}

/** A listing as numbers, made once and compared often. */
export interface PreparedListing {
  readonly solution: SolutionSummary;
  readonly published: boolean;
  readonly served: ReadonlyMap<string, Served>;
  /** All of its scenarios together, for a need outside of them. */
  readonly overall: Served;
  readonly industries: ReadonlySet<string> | null;
  /** null = 未说明; of the whole city, every district. */
  readonly districts: ReadonlySet<string> | null;
  readonly wholeCity: boolean;
  readonly systems: readonly SystemName[] | null;
  readonly caseIndustries: ReadonlySet<string>;
  readonly acceptedIndustries: ReadonlySet<string>;
  readonly accepted: boolean;
  readonly capacity: (Capacity & { readonly lastDay: number }) | null;
  readonly vector: TermVector;
}

export function prepareListing(solution: SolutionSummary, terms: Terms, weights: Weights): PreparedListing {
  const { provider, cases, scenarios } = solution;
  const industriesOf = (some: typeof cases) => new Set(some.flatMap(({ industry }) => industry ?? []));
  const accepted = cases.filter((one) => one.accepted);
  return {
    solution,
    published: solution.status === 'published',
    served: new Map(scenarios.map((one) => [one.scenario, servedOf([one])])),
    overall: servedOf(scenarios),
    industries: solution.industries && new Set(solution.industries),
    districts: provider.districts && new Set(provider.districts),
    wholeCity: provider.districts?.includes(WHOLE_CITY) ?? false,
    systems: solution.integrations && solution.integrations.map((name) => systemNameOf(name, terms)),
    caseIndustries: industriesOf(cases),
    acceptedIndustries: industriesOf(accepted),
    accepted: accepted.length > 0,
    capacity: provider.capacity && { ...provider.capacity, lastDay: dayNumberOf(provider.capacity.expiresOn) },
    vector: listingVector(solution, terms, weights.text),
  };
}

/** Of several scenarios: from the lowest price to the highest, the longest time, and no level. */
function servedOf(scenarios: readonly ServedScenario[]): Served {
  const fen = (price: (one: ServedScenario) => Money | null) =>
    scenarios.flatMap((one) => {
      const known = price(one);
      return known ? [Number(known.fen)] : [];
    });
  const weeks = scenarios.flatMap((one) => one.weeks ?? []);
  const [low, high] = [fen((one) => one.priceMin), fen((one) => one.priceMax)];
  return {
    level: scenarios.length === 1 ? (scenarios[0]?.level ?? Number.NaN) : Number.NaN,
    priceMin: low.length > 0 ? Math.min(...low) : Number.NaN,
    priceMax: high.length > 0 ? Math.max(...high) : Number.NaN,
    weeks: weeks.length > 0 ? Math.max(...weeks) : Number.NaN,
  };
}

/** What it says of the need's scenario; of all of them where the need lies outside. */
export function servedFor(listing: PreparedListing, scenario: string, other: boolean): Served | undefined {
  return other ? (listing.served.get(scenario) ?? listing.overall) : listing.served.get(scenario);
}
