import { setTimeout as pause } from 'node:timers/promises';
import { TITLE } from '../check/rows.js';
import { send } from './client.js';
import type { Door } from './client.js';
import type { Journal, Kind, Reply, Request, Told } from './journal.js';

const NEEDS = '/api/v1/needs';
const TEXT = '十二台冲压机没有联网，停机原因靠班长手工记录，希望自动采集运行状态并统计设备综合效率。';
const BREATH_MS = 20;
/** After trouble a person waits a little before the next click. */
const TROUBLE_MS = 200;

/**
 * So many people who record needs, revise, publish and now and then withdraw them, one click after the other; with what
 * they never heard of the end of, they do not go on.
 */
export class Load {
  private wanted = true;
  private readonly people: Promise<void>[];
  private count = 0;
  /** When the last acknowledgement came, by the clock of `performance`. */
  lastAckedAt = 0;
  private slowest = 0;

  constructor(
    private readonly doors: readonly Door[],
    private readonly journal: Journal,
    private readonly run: string,
    people: number,
  ) {
    this.people = Array.from({ length: people }, (_, number) => this.work(doors[number % doors.length]));
  }

  get acked(): number {
    return this.count;
  }

  /** From here on it is measured how long a person waited. */
  reckon(): void {
    this.slowest = 0;
  }

  get slowestMs(): number {
    return Math.round(this.slowest);
  }

  /** Returns once nobody waits for a reply any more. */
  async end(): Promise<void> {
    this.wanted = false;
    await Promise.all(this.people);
  }

  /** Milliseconds until somebody is acknowledged again. */
  async untilAcked(withinMs = 60_000): Promise<number> {
    const began = performance.now();
    while (this.lastAckedAt <= began) {
      if (performance.now() - began > withinMs) throw new Error(`nobody was acknowledged within ${withinMs} ms`);
      await pause(5);
    }
    return Math.round(this.lastAckedAt - began);
  }

  private async work(door: Door | undefined): Promise<void> {
    if (!door) return;
    while (this.wanted) {
      await this.oneNeed(door);
      await pause(BREATH_MS);
    }
  }

  private async oneNeed(door: Door): Promise<void> {
    const recorded = await this.ask(door, 'record', (title) => ({ title, text: TEXT, scenario: 'S08' }));
    const revised =
      recorded && (await this.ask(door, 'revise', (title) => ({ title, version: recorded.version }), recorded));
    const published = revised && (await this.ask(door, 'publish', () => ({ version: revised.version }), revised));
    if (!published || this.count % 5 > 0) return;
    await this.ask(door, 'withdraw', () => ({ version: published.version, reason: '故障试验' }), published);
  }

  private async ask(
    door: Door,
    kind: Kind,
    bodyOf: (title: string) => Request['body'],
    need?: Told,
  ): Promise<Told | undefined> {
    if (!this.wanted) return undefined;
    const key = `${this.run}-${kind}-${(serial += 1)}`;
    const path = need ? (kind === 'revise' ? `${NEEDS}/${need.id}` : `${NEEDS}/${need.id}/${kind}`) : NEEDS;
    const request: Request = {
      key,
      kind,
      method: kind === 'revise' ? 'PATCH' : 'POST',
      path,
      body: bodyOf(TITLE + key),
    };
    this.journal.asked(request);
    const reply = await send(door, request, () => this.wanted);
    if (reply) this.note(request, reply);
    if (reply?.outcome !== 'acked') await pause(TROUBLE_MS);
    return reply?.told;
  }

  private note(request: Request, reply: Reply): void {
    this.journal.heard(request, reply);
    this.slowest = Math.max(this.slowest, reply.ms);
    if (reply.outcome !== 'acked') return;
    this.count += 1;
    this.lastAckedAt = performance.now();
  }
}

let serial = 0;
