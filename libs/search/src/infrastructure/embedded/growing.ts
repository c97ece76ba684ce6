type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** A typed array that grows by halves as numbers are added at its end. */
export class Growing<Kind extends Numbers> {
  length = 0;

  constructor(
    private readonly make: (length: number) => Kind,
    /** longer than what is used */
    public values: Kind = make(16),
  ) {}

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(this.length + (this.length >>> 1));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
}

export const bytes = () => new Growing((length) => new Uint8Array(length));
export const shorts = () => new Growing((length) => new Uint16Array(length));
export const integers = () => new Growing((length) => new Int32Array(length));
export const decimals = () => new Growing((length) => new Float64Array(length));
