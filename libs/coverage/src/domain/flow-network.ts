/** Needs and providers by their places in the lists; the edges of need `n` are `starts[n]` to `starts[n + 1]`. */
export interface FlowGraph {
  readonly weights: Float64Array;
  readonly capacities: Float64Array;
  readonly starts: Int32Array;
  /** By edge: its provider. */
  readonly providers: Int32Array;
}

/**
 * Dinic's maximum flow on source → needs → providers → sink; from need to provider goes as much as you like. Whole numbers
 * in doubles, so exact. The same graph gives the same flow, and the smallest cut does not depend on which flow it is.
 */
export class FlowNetwork {
  /** By edge. */
  readonly flow: Float64Array;
  /** By need: what has found no place yet. */
  readonly unmet: Float64Array;
  /** By provider: places still free. */
  readonly room: Float64Array;
  /** By need: leads out of the network by itself, as a provider without limit would that serves it. */
  private exits: Uint8Array = new Uint8Array(0);
  private readonly needOf: Int32Array;
  /** The edges of provider `p` are `backEdges` from `backStarts[p]` to `backStarts[p + 1]`. */
  private readonly backStarts: Int32Array;
  private readonly backEdges: Int32Array;
  /** Distance from the source over what is left of the edges, -1 = not reached. */
  private readonly needLevels: Int32Array;
  private readonly providerLevels: Int32Array;
  /** Where each looks next: what led nowhere is not tried again within a phase. */
  private readonly needArcs: Int32Array;
  private readonly providerArcs: Int32Array;
  private readonly queue: Int32Array;
  /** The way from a need without place: out by `forward`, back over a place that another need gives up. */
  private readonly forward: Int32Array;
  private readonly back: Int32Array;

  constructor(
    readonly graph: FlowGraph,
    from?: FlowNetwork,
  ) {
    const [needs, providers, edges] = [graph.weights.length, graph.capacities.length, graph.providers.length];
    this.flow = from ? from.flow.slice() : new Float64Array(edges);
    this.unmet = (from?.unmet ?? graph.weights).slice();
    this.room = (from?.room ?? graph.capacities).slice();
    this.needOf = from?.needOf ?? needsByEdge(graph);
    [this.backStarts, this.backEdges] = from ? [from.backStarts, from.backEdges] : edgesByProvider(graph);
    this.needLevels = new Int32Array(needs);
    this.providerLevels = new Int32Array(providers);
    this.needArcs = new Int32Array(needs);
    this.providerArcs = new Int32Array(providers);
    this.queue = new Int32Array(needs + providers);
    this.forward = new Int32Array(Math.min(needs, providers) + 1);
    this.back = new Int32Array(Math.min(needs, providers) + 1);
  }

  /** Sends what can be sent, and leaves behind what the cut is read from. */
  run(): this {
    const { unmet } = this;
    while (this.level()) {
      this.needArcs.set(this.graph.starts.subarray(0, unmet.length));
      this.providerArcs.set(this.backStarts.subarray(0, this.room.length));
      for (let need = 0; need < unmet.length; need++) if ((unmet[need] as number) > 0) this.sendFrom(need);
    }
    return this;
  }

  /** After a run: on the source's side of the smallest cut. */
  reachesNeed = (need: number): boolean => (this.needLevels[need] as number) >= 0;
  reachesProvider = (provider: number): boolean => (this.providerLevels[provider] as number) >= 0;

  /** How much more would find a place, were there a new provider without limit for these needs. */
  gainOfServing(needs: Uint8Array): number {
    const copy = new FlowNetwork(this.graph, this);
    copy.exits = needs;
    return this.left() - copy.run().left();
  }

  /** How much more would find a place, had this provider no limit. */
  gainOfPlaces(provider: number): number {
    const copy = new FlowNetwork(this.graph, this);
    copy.room[provider] = Infinity;
    return this.left() - copy.run().left();
  }

  left(): number {
    return this.unmet.reduce((sum, one) => sum + one, 0);
  }

  /** Breadth first from all that has no place, until the first way out; false where there is none. */
  private level(): boolean {
    const { needLevels, providerLevels, queue, exits, unmet, room, flow, needOf, backStarts, backEdges } = this;
    const { starts, providers } = this.graph;
    const needs = unmet.length;
    needLevels.fill(-1);
    providerLevels.fill(-1);
    let [tail, found] = [0, Infinity];
    for (let need = 0; need < needs; need++) {
      if ((unmet[need] as number) <= 0) continue;
      needLevels[need] = 0;
      queue[tail++] = need;
      if (exits[need] === 1) found = 0;
    }
    for (let head = 0; head < tail; head++) {
      const at = queue[head] as number;
      if (at < needs) {
        const next = (needLevels[at] as number) + 1;
        if (next > found) break;
        for (let edge = starts[at] as number; edge < (starts[at + 1] as number); edge++) {
          const provider = providers[edge] as number;
          if (providerLevels[provider] !== -1) continue;
          providerLevels[provider] = next;
          queue[tail++] = needs + provider;
          if ((room[provider] as number) > 0) found = next;
        }
      } else {
        const next = (providerLevels[at - needs] as number) + 1;
        if (next > found) break;
        for (let k = backStarts[at - needs] as number; k < (backStarts[at - needs + 1] as number); k++) {
          const edge = backEdges[k] as number;
          const need = needOf[edge] as number;
          if ((flow[edge] as number) <= 0 || needLevels[need] !== -1) continue;
          needLevels[need] = next;
          queue[tail++] = need;
          if (exits[need] === 1) found = next;
        }
      }
    }
    return found !== Infinity;
  }

  /** Depth first along the levels, without recursion: a way may lead over every provider. */
  private sendFrom(source: number): void {
    const { needLevels, providerLevels, needArcs, exits, room, forward, back, needOf, unmet } = this;
    const { starts, providers } = this.graph;
    let [depth, need] = [0, source];
    for (;;) {
      const edge = needArcs[need] as number;
      let sent = exits[need] === 1;
      if (sent) this.send(source, depth, -1);
      else if (edge < (starts[need + 1] as number)) {
        const provider = providers[edge] as number;
        const further = providerLevels[provider] === (needLevels[need] as number) + 1;
        const giver = further ? this.giverOf(provider) : -1;
        forward[depth] = edge;
        if (further && (room[provider] as number) > 0) {
          sent = true;
          this.send(source, depth + 1, provider);
        } else if (giver >= 0) {
          back[++depth] = giver;
          need = needOf[giver] as number;
        } else needArcs[need] = edge + 1;
      } else {
        if (depth === 0) return;
        // No way on from here: the provider before is to ask another need.
        const last = forward[--depth] as number;
        const provider = providers[last] as number;
        this.providerArcs[provider] = (this.providerArcs[provider] as number) + 1;
        need = needOf[last] as number;
      }
      if (!sent) continue;
      if ((unmet[source] as number) <= 0) return;
      [depth, need] = [0, source];
    }
  }

  /** The edge by which the next need further on holds a place of this provider; -1 = none. */
  private giverOf(provider: number): number {
    const { providerArcs, backStarts, backEdges, flow, needOf, needLevels, providerLevels } = this;
    const [end, next] = [backStarts[provider + 1] as number, (providerLevels[provider] as number) + 1];
    for (let k = providerArcs[provider] as number; k < end; k++) {
      const edge = backEdges[k] as number;
      providerArcs[provider] = k;
      if ((flow[edge] as number) > 0 && needLevels[needOf[edge] as number] === next) return edge;
    }
    providerArcs[provider] = end;
    return -1;
  }

  /** Along the way of `steps` edges, as much as fits; into the last provider's room, or out by an exit. */
  private send(source: number, steps: number, last: number): void {
    const { flow, forward, back, unmet, room } = this;
    const held = last < 0 ? steps : steps - 1;
    let amount = unmet[source] as number;
    if (last >= 0) amount = Math.min(amount, room[last] as number);
    for (let at = 1; at <= held; at++) amount = Math.min(amount, flow[back[at] as number] as number);
    for (let at = 0; at < steps; at++) {
      const edge = forward[at] as number;
      flow[edge] = (flow[edge] as number) + amount;
    }
    for (let at = 1; at <= held; at++) {
      const edge = back[at] as number;
      flow[edge] = (flow[edge] as number) - amount;
    }
    unmet[source] = (unmet[source] as number) - amount;
    if (last >= 0) room[last] = (room[last] as number) - amount;
  }
}

function needsByEdge({ weights, starts, providers }: FlowGraph): Int32Array {
  const needOf = new Int32Array(providers.length);
  for (let need = 0; need < weights.length; need++) needOf.fill(need, starts[need], starts[need + 1]);
  return needOf;
}

function edgesByProvider({ capacities, providers }: FlowGraph): [starts: Int32Array, edges: Int32Array] {
  const starts = new Int32Array(capacities.length + 1);
  for (const provider of providers) starts[provider + 1] = (starts[provider + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const [next, edges] = [starts.slice(), new Int32Array(providers.length)];
  for (let edge = 0; edge < providers.length; edge++) {
    const provider = providers[edge] as number;
    const place = next[provider] as number;
    edges[place] = edge;
    next[provider] = place + 1;
  }
  return [starts, edges];
}
