/** One figure for whoever keeps the process running, in the words of Prometheus. */
export interface Figure {
  /** `outbox_due_letters`; never changes. */
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a room or a piece of plumbing can tell of how it is; asked at each scrape, so it has to be cheap. */
export abstract class Figures {
  abstract read(): Promise<readonly Figure[]>;
}
