import type { RedisConnection } from '@app/platform/redis/redis-connection.js';
import { Logger } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimitRules, RuleName } from './limit-rules.js';
import { isRule } from './limit-rules.js';

type Client = NonNullable<RedisConnection['client']>;
type Limiter = RateLimiterMemory | RateLimiterRedis;

export interface Taken {
  readonly allowed: boolean;
  readonly waitSeconds: number;
  /** The first refusal of this window, in whichever process it was. */
  readonly isFirstRefusal: boolean;
}

const AVOIDED_MS = 5_000;
const log = new Logger('Limits');

/** Counts in Redis where several processes share one, else in memory: also while Redis is away, so that nothing is open. */
export class Counters {
  private readonly memory = new Map<RuleName, RateLimiterMemory>();
  private readonly shared = new Map<RuleName, RateLimiterRedis>();
  /** Redis said no or nothing: until then it is not asked again, or every request would wait for it. */
  private avoidedUntil = 0;
  private isAway = false;

  constructor(rules: LimitRules, client?: Client) {
    for (const [name, { most: points, seconds: duration }] of Object.entries(rules)) {
      if (!isRule(name)) continue;
      const options = { keyPrefix: `limit:${name}`, points, duration };
      this.memory.set(name, new RateLimiterMemory(options));
      if (!client) continue;
      const shared = { ...options, storeClient: client, rejectIfRedisNotReady: true };
      this.shared.set(name, new RateLimiterRedis(shared));
    }
  }

  take(name: RuleName, holder: string, cost: number): Promise<Taken> {
    return this.asked(name, (limiter) => taking(limiter, holder, cost));
  }

  /** What was taken, as if it had not been. */
  async giveBack(name: RuleName, holder: string, cost: number): Promise<void> {
    await this.asked(name, (limiter) => limiter.reward(holder, cost));
  }

  private async asked<T>(name: RuleName, ask: (limiter: Limiter) => Promise<T>): Promise<T> {
    const limiter = Date.now() < this.avoidedUntil ? undefined : this.shared.get(name);
    if (limiter) {
      const answer = await ask(limiter).catch((error: unknown) => this.avoid(error));
      if (answer) {
        this.isAway = false;
        return answer;
      }
    }
    const own = this.memory.get(name);
    if (!own) throw new Error(`no limit ${name}`);
    return ask(own);
  }

  private avoid(error: unknown): undefined {
    this.avoidedUntil = Date.now() + AVOIDED_MS;
    if (!this.isAway)
      log.warn(`共享计数暂不可用，改由本进程计数：${error instanceof Error ? error.message : String(error)}`);
    this.isAway = true;
  }
}

async function taking(limiter: Limiter, holder: string, cost: number): Promise<Taken> {
  try {
    await limiter.consume(holder, cost);
    return { allowed: true, waitSeconds: 0, isFirstRefusal: false };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const waitSeconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    // What was refused is counted too, so that only one of a window crosses the line.
    const isFirstRefusal = refused.consumedPoints - cost <= limiter.points;
    return { allowed: false, waitSeconds, isFirstRefusal };
  }
}
