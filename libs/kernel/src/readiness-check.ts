/** Whether one thing that this process needs to serve is there: an index that is filled, a queue that answers. */
export abstract class ReadinessCheck {
  /** Throws `unavailable` while it is not. Answers at once: it is asked every few seconds. */
  abstract check(): Promise<void>;
}
