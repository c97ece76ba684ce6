/** One measured number, and the bar it has to clear. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** As a person reads it: `≤ 0.4`. */
  readonly bar: string;
  readonly ok: boolean;
}
