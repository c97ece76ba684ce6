/** Something to be looked after again and again, by one process that delivers letters at a time. Found by its class. */
export abstract class Timer {
  /** Milliseconds from the end of one round to the next. */
  abstract readonly everyMs: number;
  /** Repeatable: a round may be cut off. */
  abstract tick(): Promise<void>;
}
