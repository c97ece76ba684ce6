/** Needs, the providers that could serve each, and the places of these. */
export interface Town {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, number>;
  readonly blockOf: (need: string) => string;
}

export interface Narrow {
  readonly needs: readonly string[];
  readonly providers: readonly string[];
  readonly places: number;
}

/**
 * How many needs can be served at once, by augmenting paths one at a time, and who competes: the needs that those left over
 * come to by turns of "could serve" and "serves". Nothing of the house's flow.
 */
export function reachedIn({ edges, places, blockOf }: Town): { readonly reachable: number; readonly narrow: Narrow[] } {
  const holds = new Map([...places.keys()].map((provider) => [provider, new Set<string>()]));
  const place = (need: string, tried: Set<string>): boolean =>
    (edges.get(need) ?? []).some((provider) => {
      if (tried.has(provider)) return false;
      tried.add(provider);
      const held = holds.get(provider) ?? new Set();
      const leaves = held.size < (places.get(provider) ?? 0) ? '' : [...held].find((other) => place(other, tried));
      if (leaves === undefined) return false;
      held.delete(leaves);
      held.add(need);
      return true;
    });
  const left = [...edges.keys()].filter((need) => !place(need, new Set()));

  const cut = new Set(left);
  for (const need of cut) {
    for (const provider of edges.get(need) ?? []) for (const other of holds.get(provider) ?? []) cut.add(other);
  }
  return { reachable: edges.size - left.length, narrow: partsOf([...cut]) };

  /** Those that share a provider belong together; those without any, by their block. */
  function partsOf(needs: readonly string[]): Narrow[] {
    const groups = new Map<string, Set<string>>();
    const providersIn = (members: Iterable<string>) => new Set([...members].flatMap((need) => edges.get(need) ?? []));
    for (const need of needs) {
      const own = edges.get(need) ?? [];
      const mine = [...groups].filter(([key, members]) => {
        if (own.length === 0) return key === blockOf(need);
        const theirs = providersIn(members);
        return own.some((provider) => theirs.has(provider));
      });
      const joined = new Set([need, ...mine.flatMap(([, members]) => [...members])]);
      for (const [key] of mine) groups.delete(key);
      groups.set(own.length === 0 ? blockOf(need) : need, joined);
    }
    return [...groups.values()].map((members) => {
      const providers = [...providersIn(members)];
      const sum = providers.reduce((total, provider) => total + (places.get(provider) ?? 0), 0);
      return { needs: [...members], providers, places: sum };
    });
  }
}
