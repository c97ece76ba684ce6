import type { CoverageCase } from '@app/coverage/published/coverage-case.summary.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * By Hall's theorem for divisible demand, over every set of needs: what the set asks for less the places of all who serve
 * one of them. The most wanting sets are closed under intersection, so there is a smallest one.
 */
export function byHall({ needs, providers, edges }: CoverageCase) {
  const served = needs.map(({ id }) => new Set(edges.flatMap(([need, provider]) => (need === id ? [provider] : []))));
  let [unmet, smallest] = [0, 0];
  for (let set = 1; set < 2 ** needs.length; set++) {
    const serving = new Set(needs.flatMap((_, at) => ((set >> at) & 1 ? [...(served[at] ?? [])] : [])));
    const asked = sum(needs.map(({ weight }, at) => ((set >> at) & 1 ? weight : 0)));
    const short = asked - sum(providers.map(({ id, capacity }) => (serving.has(id) ? capacity : 0)));
    if (short > unmet) [unmet, smallest] = [short, set];
    else if (short === unmet && unmet > 0) smallest &= set;
  }
  const cutNeeds = needs.filter((_, at) => (smallest >> at) & 1).map(({ id }) => id);
  const serving = new Set(edges.flatMap(([need, provider]) => (cutNeeds.includes(need) ? [provider] : [])));
  return { unmet, cut: { needs: cutNeeds, providers: [...serving].sort() } };
}

/** One unit at a time along any way that is found, on a matrix: slow, and nothing of ours. */
export function byAugmenting({ needs, providers, edges }: CoverageCase): number {
  const places = providers.flatMap(({ id, capacity }) => Array.from({ length: capacity }, () => id));
  const units = needs.flatMap(({ id, weight }) => Array.from({ length: weight }, () => id));
  const joined = new Set(edges.map(([need, provider]) => `${need} ${provider}`));
  const holder: (number | undefined)[] = places.map(() => undefined);
  const place = (unit: number, tried: Set<number>): boolean =>
    places.some((provider, at) => {
      if (tried.has(at) || !joined.has(`${units[unit]} ${provider}`)) return false;
      tried.add(at);
      const rival = holder[at];
      if (rival !== undefined && !place(rival, tried)) return false;
      holder[at] = unit;
      return true;
    });
  return units.filter((_, unit) => place(unit, new Set())).length;
}
