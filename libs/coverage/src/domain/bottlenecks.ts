import type { Bottleneck } from '../published/coverage-run.summary.js';
import type { Solved } from './coverage.js';

/** The connected parts of the smallest cut: each is short by itself, and their deficits add up to what is unmet. */
export function bottlenecksOf({ needs, providers, graph, network }: Solved): Bottleneck[] {
  const parents = Int32Array.from({ length: needs.length + providers.length }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] = parents[parents[root] as number] as number;
    return root;
  };
  const alone = new Map<string, number>();
  for (const [need, { block }] of needs.entries()) {
    if (!network.reachesNeed(need)) continue;
    const [start, end] = [graph.starts[need] as number, graph.starts[need + 1] as number];
    for (let edge = start; edge < end; edge++)
      parents[rootOf(need)] = rootOf(needs.length + (graph.providers[edge] as number));
    // Needs that nobody serves have no provider to join them: those of one block are one bottleneck.
    if (start === end) parents[rootOf(need)] = rootOf(alone.get(block) ?? need);
    if (start === end && !alone.has(block)) alone.set(block, need);
  }

  const parts = new Map<number, { blocks: Map<string, number>; places: number; providers: string[] }>();
  const partOf = (at: number) => {
    const root = rootOf(at);
    const part = parts.get(root) ?? { blocks: new Map<string, number>(), places: 0, providers: [] };
    parts.set(root, part);
    return part;
  };
  for (const [at, { block, weight }] of needs.entries()) {
    if (!network.reachesNeed(at)) continue;
    const { blocks } = partOf(at);
    blocks.set(block, (blocks.get(block) ?? 0) + weight);
  }
  for (const [at, { id, capacity }] of providers.entries()) {
    if (!network.reachesProvider(at)) continue;
    const part = partOf(needs.length + at);
    part.places += capacity;
    part.providers.push(id);
  }
  return [...parts.values()].map(asBottleneck).sort(mostWantingFirst);
}

function asBottleneck(part: { blocks: Map<string, number>; places: number; providers: string[] }): Bottleneck {
  const { places, providers } = part;
  const blocks = [...part.blocks]
    .map(([block, needs]) => ({ block, needs }))
    .sort((a, b) => b.needs - a.needs || (a.block < b.block ? -1 : 1));
  const needs = blocks.reduce((total, one) => total + one.needs, 0);
  return { blocks, needs, places, deficit: needs - places, providers };
}

const mostWantingFirst = (a: Bottleneck, b: Bottleneck) =>
  b.deficit - a.deficit || b.needs - a.needs || ((a.blocks[0]?.block ?? '') < (b.blocks[0]?.block ?? '') ? -1 : 1);
