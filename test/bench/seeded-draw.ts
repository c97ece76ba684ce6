/** Repeatable numbers in [0, 1): the same seed gives the same documents on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws words; every method consumes the random stream in a fixed order. */
export class Draw {
  constructor(private readonly random: () => number) {}

  integer(below: number): number {
    return Math.floor(this.random() * below);
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  letter(): string {
    return String.fromCharCode(65 + this.integer(26));
  }

  /** every item equally likely */
  one<T>(items: readonly T[]): T {
    return items[this.integer(items.length)]!;
  }

  /** item k with weight 1/(k+1): few words are everywhere, most are rare, as in real text */
  zipf<T>(items: readonly T[]): T {
    const position = Math.floor(items.length ** this.random()) - 1;
    return items[Math.min(items.length - 1, Math.max(0, position))]!;
  }

  several<T>(count: number, draw: () => T): T[] {
    const chosen = new Set<T>();
    for (let attempt = 0; chosen.size < count && attempt < count * 8; attempt++) chosen.add(draw());
    return [...chosen];
  }
}
