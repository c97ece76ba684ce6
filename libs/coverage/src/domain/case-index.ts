import type { CoverageCase } from '../published/coverage-case.summary.js';
import type { FlowGraph } from './flow-network.js';

/** A case with its ids in order and its edges by place: the order of a file does not matter to its answer. */
export interface CaseIndex {
  readonly needs: readonly { readonly id: string; readonly weight: number; readonly block: string }[];
  readonly providers: CoverageCase['providers'];
  readonly graph: FlowGraph;
}

/** What belongs to no block. */
export const NO_BLOCK = '';

export function indexOf(coverage: CoverageCase): CaseIndex {
  const needs = coverage.needs.map(({ id, weight, block = NO_BLOCK }) => ({ id, weight, block })).sort(byId);
  const providers = coverage.providers.toSorted(byId);
  const needAt = placesOf(needs);
  const providerAt = placesOf(providers);
  const starts = new Int32Array(needs.length + 1);
  const ends = coverage.edges.map(([need]) => needAt.get(need) as number);
  for (const need of ends) starts[need + 1] = (starts[need + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const [next, edges] = [starts.slice(), new Int32Array(coverage.edges.length)];
  for (const [at, [, provider]] of coverage.edges.entries()) {
    const need = ends[at] as number;
    edges[next[need] as number] = providerAt.get(provider) as number;
    next[need] = (next[need] as number) + 1;
  }
  for (let need = 0; need < needs.length; need++) edges.subarray(starts[need], starts[need + 1]).sort();
  const graph = {
    weights: Float64Array.from(needs, ({ weight }) => weight),
    capacities: Float64Array.from(providers, ({ capacity }) => capacity),
    starts,
    providers: edges,
  };
  return { needs, providers, graph };
}

/** By code unit, the same on every machine. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);

const placesOf = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, at) => [id, at]));
