/** A set of slots, one bit each; all sets of one question have the same bound. */
export class Bits {
  private readonly words: Uint32Array;

  constructor(
    /** slots are 0 to `bound` - 1 */
    readonly bound: number,
    words?: Uint32Array,
  ) {
    this.words = words ?? new Uint32Array((bound + 31) >>> 5);
  }

  add(slot: number): void {
    this.words[slot >>> 5]! |= 1 << (slot & 31);
  }

  delete(slot: number): void {
    this.words[slot >>> 5]! &= ~(1 << (slot & 31));
  }

  has(slot: number): boolean {
    return ((this.words[slot >>> 5]! >>> (slot & 31)) & 1) === 1;
  }

  /** The same slots under another bound, which is not smaller. */
  copy(bound = this.bound): Bits {
    const copy = new Bits(bound);
    copy.words.set(this.words);
    return copy;
  }

  and(other: Bits): this {
    const [mine, theirs] = [this.words, other.words];
    for (let at = 0; at < mine.length; at++) mine[at]! &= theirs[at]!;
    return this;
  }

  or(other: Bits): this {
    const [mine, theirs] = [this.words, other.words];
    for (let at = 0; at < mine.length; at++) mine[at]! |= theirs[at]!;
    return this;
  }

  without(other: Bits): this {
    const [mine, theirs] = [this.words, other.words];
    for (let at = 0; at < mine.length; at++) mine[at]! &= ~theirs[at]!;
    return this;
  }

  complement(): this {
    for (let at = 0; at < this.words.length; at++) this.words[at] = ~this.words[at]!;
    const beyond = this.bound & 31;
    if (beyond !== 0) this.words[this.words.length - 1]! &= (1 << beyond) - 1;
    return this;
  }

  get isEmpty(): boolean {
    return !this.meets(this);
  }

  /** Whether the two have a slot in common. */
  meets(other: Bits): boolean {
    for (let at = 0; at < this.words.length; at++) if ((this.words[at]! & other.words[at]!) !== 0) return true;
    return false;
  }

  count(): number {
    let count = 0;
    for (let word of this.words) {
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
  }

  /** ascending */
  slots(): Int32Array {
    const slots = new Int32Array(this.count());
    let count = 0;
    for (let at = 0; at < this.words.length; at++) {
      for (let word = this.words[at]!; word !== 0; word &= word - 1) {
        slots[count++] = (at << 5) + 31 - Math.clz32(word & -word);
      }
    }
    return slots;
  }
}
