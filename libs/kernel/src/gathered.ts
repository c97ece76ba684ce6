/**
 * Work that costs little more for many than for one: a round at a time, and who comes meanwhile is in the next, so that a
 * flood shares rounds and nobody waits where there is none. `Outcome` is the round's, for each of its items alike.
 */
export class Gathered<Item, Outcome = void> {
  private waiting: Item[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<Outcome> | undefined;

  constructor(private readonly round: (items: readonly Item[]) => Promise<Outcome>) {}

  /** Resolves when the round of this item has; rejects when it fails, for all who were in it. */
  add(item: Item): Promise<Outcome> {
    this.waiting.push(item);
    return (this.next ??= this.after(this.running));
  }

  private async after(previous: Promise<unknown>): Promise<Outcome> {
    // Those of that round have been told.
    await previous.catch(() => undefined);
    this.running = this.next ?? Promise.resolve();
    this.next = undefined;
    return this.round(this.waiting.splice(0));
  }
}
