import type { CoverageAnswer, CoverageBlock, CoverageCase } from '../published/coverage-case.summary.js';
import { indexOf } from './case-index.js';
import type { CaseIndex } from './case-index.js';
import { FlowNetwork } from './flow-network.js';

/** A case with its maximum flow, of which everything that is said about it is read. */
export interface Solved extends CaseIndex {
  readonly network: FlowNetwork;
}

export function solve(coverage: CoverageCase): Solved {
  const index = indexOf(coverage);
  return { ...index, network: new FlowNetwork(index.graph).run() };
}

/**
 * What is reachable under the capacities, and the proof that no more is. The smallest cut: the needs that a need without
 * place leads to, and their providers, every one of them full, and of these needs alone. So what a block of them holds
 * is places of these providers, each place in one block, and the deficits add up to `unmet`. Where blocks compete for the
 * same places, who of them holds a place is this flow's choice; the bottleneck that they share says it of them together.
 */
export function answerOf(solved: Solved): CoverageAnswer {
  const { needs, providers, network } = solved;
  const cutNeeds = needs.filter((_, at) => network.reachesNeed(at));
  const cutProviders = providers.filter((_, at) => network.reachesProvider(at));
  const unmet = network.left();
  const total = sum(needs.map(({ weight }) => weight));
  const held = total - unmet;
  assertDuality(solved, sum(cutNeeds.map(({ weight }) => weight)) - sum(cutProviders.map(({ capacity }) => capacity)));
  return {
    reachable: held,
    unmet,
    cut: { needs: cutNeeds.map(({ id }) => id), providers: cutProviders.map(({ id }) => id) },
    blocks: blocksOf(solved),
  };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function blocksOf({ needs, network }: Solved): CoverageBlock[] {
  const blocks = new Map<string, { needs: number; deficit: number }>();
  for (const [at, { block, weight }] of needs.entries()) {
    if (!network.reachesNeed(at)) continue;
    const one = blocks.get(block) ?? { needs: 0, deficit: 0 };
    blocks.set(block, { needs: one.needs + weight, deficit: one.deficit + (network.unmet[at] as number) });
  }
  return [...blocks]
    .map(([block, one]) => ({ block, needs: one.needs, places: one.needs - one.deficit, deficit: one.deficit }))
    .sort((a, b) => b.deficit - a.deficit || b.needs - a.needs || (a.block < b.block ? -1 : 1));
}

/** Every run proves itself: a flow and a cut of the same value are each the best there is. */
function assertDuality({ graph, network }: Solved, shortOfCut: number): void {
  const { flow, unmet, room } = network;
  const taken = sum([...graph.capacities]) - sum([...room]);
  const sent = flow.reduce((total, one) => total + one, 0);
  const reachable = sum([...graph.weights]) - network.left();
  const whole = [flow, unmet, room].every((some) => some.every((one) => one >= 0 && Number.isInteger(one)));
  if (!whole || sent !== reachable || taken !== reachable || shortOfCut !== network.left())
    throw new Error('the flow and the cut of this case contradict each other');
}
