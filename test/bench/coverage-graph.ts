import type { FlowGraph } from '@app/coverage/domain/flow-network.js';
import { Draw, seededRandom } from './seeded-draw.js';

const INDUSTRIES = 4;
const SCENARIOS = 16;
const DISTRICTS = 15;

/**
 * A city like the domain's: needs crowd on a few scenarios; a provider serves one or two industries, a few scenarios and a
 * few districts or the whole city, and has places for about four in five of the needs that there are.
 */
export function cityGraph(seed: number, needCount: number, providerCount: number): FlowGraph {
  const draw = new Draw(seededRandom(seed));
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  const [industries, scenarios, districts] = [range(INDUSTRIES), range(SCENARIOS), range(DISTRICTS)];
  const needs = Array.from({ length: needCount }, () => ({
    industry: draw.one(industries),
    scenario: draw.zipf(scenarios),
    district: draw.one(districts),
  }));
  const offers = Array.from({ length: providerCount }, () => ({
    industries: new Set(draw.several(1 + draw.integer(2), () => draw.one(industries))),
    scenarios: new Set(draw.several(2 + draw.integer(4), () => draw.one(scenarios))),
    districts: new Set(draw.chance(0.3) ? districts : draw.several(3 + draw.integer(6), () => draw.one(districts))),
    capacity: draw.integer(Math.round((1.6 * needCount) / providerCount) + 1),
  }));
  const served = needs.map(({ industry, scenario, district }) =>
    offers.flatMap((offer, at) =>
      offer.industries.has(industry) && offer.scenarios.has(scenario) && offer.districts.has(district) ? [at] : [],
    ),
  );
  let edges = 0;
  return {
    weights: new Float64Array(needCount).fill(1),
    capacities: Float64Array.from(offers, ({ capacity }) => capacity),
    starts: Int32Array.from([0, ...served.map((some) => (edges += some.length))]),
    providers: Int32Array.from(served.flat()),
  };
}
