import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { RedisOptions } from 'ioredis';
import { AppConfig } from '../config/app.config.js';

const COMMAND_MS = 1_000;
const CONNECT_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;

/** What a Redis has to be set to, and how an operator mends it. */
export interface RedisAdvice {
  readonly setting: string;
  readonly value: string;
  readonly advice: string;
  /** Without it letters could vanish from the queue, so the queue is not used. */
  readonly isFatal: boolean;
}

/**
 * The one Redis of a service, which may be away at any time, the start included: nothing waits for it. A command fails
 * within a second, and while nobody is there it fails at once.
 */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  /** Undefined where no REDIS_URL is set. */
  readonly client: Redis | undefined;
  /** What is wrong with the settings of the server that answered last. */
  advice: readonly RedisAdvice[] = [];
  private readonly log = new Logger('Redis');
  private readonly openers: (() => void)[] = [];
  private readonly opened: Redis[] = [];
  private isChecked = false;
  private hasEnded = false;

  constructor(private readonly config: AppConfig) {
    if (!config.redisUrl) return;
    // What is asked in one turn of the loop, by however many requests, goes and comes together.
    const together = { enableAutoPipelining: true };
    const impatient = { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: COMMAND_MS };
    this.client = this.open({ ...impatient, ...together });
    this.client.on('ready', () => void this.welcome());
    this.client.on('close', () => (this.isChecked = false));
  }

  /** Whether a command sent now has somebody to go to, with settings that lose nothing. */
  get usable(): boolean {
    return this.client?.status === 'ready' && this.isChecked && !this.advice.some(({ isFatal }) => isFatal);
  }

  /** Calls once, when it is usable for the first time. */
  whenUsable(opener: () => void): void {
    if (this.usable) opener();
    else this.openers.push(opener);
  }

  /** Another connection, for whoever waits long on purpose (a consumer of a queue). */
  openWaiting(): Redis {
    return this.open({ maxRetriesPerRequest: null });
  }

  onApplicationShutdown(): void {
    this.hasEnded = true;
    for (const client of this.opened) client.disconnect();
  }

  private open(options: RedisOptions): Redis {
    const client = new Redis(this.config.redisUrl ?? '', {
      connectTimeout: CONNECT_MS,
      // Also of the connections that are made after the pattern of this one.
      retryStrategy: (times) => (this.hasEnded ? null : Math.min(100 * times, LONGEST_PAUSE_MS)),
      ...options,
    });
    let trouble = '';
    client.on('error', (error: Error) => {
      // One that is away is away ten times a second.
      if (error.message !== trouble) this.log.warn(`暂时不可用：${error.message}`);
      trouble = error.message;
    });
    client.on('ready', () => (trouble = ''));
    this.opened.push(client);
    return client;
  }

  private async welcome(): Promise<void> {
    try {
      this.advice = adviceOn((await this.client?.info()) ?? '');
      this.isChecked = true;
      for (const { setting, value, advice } of this.advice) this.log.error(`${setting}=${value}：${advice}`);
      if (this.usable) for (const opener of this.openers.splice(0)) opener();
    } catch (error) {
      this.log.warn(`没有答复 INFO：${String(error)}`);
      // It says whether it is there by being there again.
      this.client?.disconnect(true);
    }
  }
}

/** Reads the answer to INFO, which a managed server gives where it refuses CONFIG. */
export function adviceOn(info: string): RedisAdvice[] {
  const said = new Map(info.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string | undefined]));
  const policy = said.get('maxmemory_policy') ?? '';
  const aof = said.get('aof_enabled') ?? '';
  const advice: RedisAdvice[] = [];
  if (policy !== 'noeviction') {
    advice.push({
      setting: 'maxmemory-policy',
      value: policy || '未知',
      advice: '内存不足时会丢弃队列中的任务，已改由本进程直接处理；请设置 maxmemory-policy noeviction 后重新连接',
      isFatal: true,
    });
  }
  if (aof !== '1') {
    advice.push({
      setting: 'appendonly',
      value: aof === '0' ? 'no' : '未知',
      advice: '重启后队列会清空（数据仍在数据库，约 20 秒后自动补发）；请设置 appendonly yes',
      isFatal: false,
    });
  }
  return advice;
}
