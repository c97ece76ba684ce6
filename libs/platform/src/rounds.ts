import { Gathered } from '@app/kernel/gathered.js';
import type { Logger } from '@nestjs/common';
import type { CommitBell } from './outbox/commit-bell.js';

/** Work that looks for what there is to do: one round at a time, and one in waiting serves any number who ask. */
export class Rounds<Outcome> {
  private readonly rounds: Gathered<void, Outcome | undefined>;
  private timer?: NodeJS.Timeout;
  private deafen = (): void => undefined;
  private over = false;
  private trouble = '';

  constructor(
    round: () => Promise<Outcome>,
    private readonly log: Logger,
  ) {
    this.rounds = new Gathered(async () => (this.over ? undefined : round()));
  }

  /** A round every so many milliseconds, and one after each ring of the bell. */
  begin(everyMs: number, bell?: CommitBell): void {
    let asked: Promise<unknown> | undefined;
    const ask = () => {
      const round = this.run();
      if (round === asked) return;
      asked = round;
      void round.then(
        () => (this.trouble = ''),
        (error: unknown) => this.tellOnce(error),
      );
    };
    this.timer = setInterval(ask, everyMs).unref();
    if (bell) this.deafen = bell.hear(ask);
    ask();
  }

  /** Whether a long round should come to its end. */
  get ended(): boolean {
    return this.over;
  }

  /** One that begins after this; undefined when there are no more. */
  run(): Promise<Outcome | undefined> {
    return this.rounds.add();
  }

  /** No more of them; resolves when the one under way has ended. */
  async end(): Promise<void> {
    this.over = true;
    clearInterval(this.timer);
    this.deafen();
    await this.run();
  }

  /** A database that is away is away in each of them. */
  private tellOnce(error: unknown): void {
    if (String(error) !== this.trouble) this.log.error(error);
    this.trouble = String(error);
  }
}
