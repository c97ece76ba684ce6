import { setTimeout as pause } from 'node:timers/promises';
import type { Door } from './client.js';

const PATIENCE_MS = 15_000;
const BREATH_MS = 50;

/** Somebody who asks the same again and again: what came, and how long it took. */
export class Reader {
  private wanted = true;
  private readonly reading: Promise<void>;
  slowestMs = 0;
  asked = 0;
  /** Answers other than 200, in words. */
  readonly troubles: string[] = [];
  /** The last whole answer. */
  lastText = '';

  constructor(
    private readonly door: Door,
    private readonly path: string,
    private readonly mayBe: readonly number[] = [200],
  ) {
    this.reading = this.read();
  }

  reckon(): void {
    this.slowestMs = 0;
  }

  async end(): Promise<void> {
    this.wanted = false;
    await this.reading;
  }

  private async read(): Promise<void> {
    const { url, token } = this.door;
    while (this.wanted) {
      const began = performance.now();
      const told = await fetch(url + this.path, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
        .then(async (reply) => ({ status: reply.status, text: await reply.text() }))
        .catch((error: unknown) => ({ status: 0, text: String(error) }));
      this.asked += 1;
      this.slowestMs = Math.max(this.slowestMs, Math.round(performance.now() - began));
      if (this.mayBe.includes(told.status)) this.lastText = told.text;
      else this.troubles.push(`${this.path}: ${told.status} ${told.text.slice(0, 200)}`);
      await pause(BREATH_MS);
    }
  }
}
