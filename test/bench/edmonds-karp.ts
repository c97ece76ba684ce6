import type { FlowGraph } from '@app/coverage/domain/flow-network.js';

interface Arc {
  readonly to: number;
  left: number;
  readonly back: Arc;
}

/** What one would write first: adjacency lists, breadth first, one shortest way at a time, left at once at the sink. */
export function edmondsKarp({ weights, capacities, starts, providers }: FlowGraph): number {
  const [source, sink] = [0, weights.length + capacities.length + 1];
  const arcs: Arc[][] = Array.from({ length: sink + 1 }, () => []);
  const join = (from: number, to: number, left: number) => {
    const there = { to, left } as { to: number; left: number; back: Arc };
    const back: Arc = { to: from, left: 0, back: there };
    there.back = back;
    arcs[from]?.push(there);
    arcs[to]?.push(back);
  };
  weights.forEach((weight, need) => {
    join(source, 1 + need, weight);
    for (let edge = starts[need] ?? 0; edge < (starts[need + 1] ?? 0); edge++)
      join(1 + need, 1 + weights.length + (providers[edge] ?? 0), Infinity);
  });
  capacities.forEach((capacity, provider) => join(1 + weights.length + provider, sink, capacity));

  for (let flow = 0; ;) {
    const by: (Arc | undefined)[] = Array.from({ length: sink + 1 }, () => undefined);
    const queue = [source];
    search: for (let head = 0; head < queue.length; head++) {
      for (const arc of arcs[queue[head] ?? 0] ?? []) {
        if (arc.left <= 0 || arc.to === source || by[arc.to]) continue;
        by[arc.to] = arc;
        if (arc.to === sink) break search;
        queue.push(arc.to);
      }
    }
    if (!by[sink]) return flow;
    let amount = Infinity;
    for (let arc: Arc | undefined = by[sink]; arc; arc = by[arc.back.to]) amount = Math.min(amount, arc.left);
    for (let arc: Arc | undefined = by[sink]; arc; arc = by[arc.back.to]) {
      arc.left -= amount;
      arc.back.left += amount;
    }
    flow += amount;
  }
}
