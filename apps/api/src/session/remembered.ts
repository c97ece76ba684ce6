/** What has ended elsewhere is over within a second, as the security bar asks (7.4.2). */
const MOST_MS = 500;

/** What was found a moment ago: a page asks several things at once, and a program many in a row. Nothing that was not. */
export class Remembered<Found> {
  private found = new Map<string, Promise<Found | undefined>>();
  private since = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  of(key: string, find: () => Promise<Found | undefined>): Promise<Found | undefined> {
    const now = this.now();
    if (now - this.since > MOST_MS) {
      this.forget();
      this.since = now;
    }
    const { found } = this;
    const known = found.get(key);
    if (known) return known;
    const asked = find();
    found.set(key, asked);
    // Not out of a later memory: there it may have been found.
    const drop = () => found.delete(key);
    asked.then((one) => one === undefined && drop(), drop);
    return asked;
  }

  /** Whoever is still looking for something keeps it to himself. */
  forget(): void {
    this.found = new Map();
  }
}
