import { Timer } from '@app/kernel/timer.js';
import { Turns } from '@app/kernel/turns.js';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { instancesOf } from '../discovered.js';

/** Runs every Timer of this process, round after round; a round that fails is told once and tried again in its turn. */
@Injectable()
export class TimerRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(TimerRunner.name);
  private readonly waiting = new Map<Timer, NodeJS.Timeout>();
  private readonly running = new Map<Timer, Promise<void>>();
  private ended = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly turns: Turns,
  ) {}

  onApplicationBootstrap(): void {
    for (const timer of instancesOf(this.discovery, Timer)) this.wait(timer, '');
  }

  /** What is under way may end. */
  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    for (const waiting of this.waiting.values()) clearTimeout(waiting);
    await Promise.all(this.running.values());
  }

  private wait(timer: Timer, trouble: string): void {
    if (this.ended) return;
    const round = () => this.running.set(timer, this.round(timer, trouble));
    this.waiting.set(timer, setTimeout(round, timer.everyMs).unref());
  }

  private async round(timer: Timer, trouble: string): Promise<void> {
    let said = '';
    try {
      await this.turns.take(`timer:${timer.constructor.name}`, () => timer.tick());
    } catch (error) {
      said = String(error);
      if (said !== trouble) this.log.error(error, { timer: timer.constructor.name });
    }
    this.wait(timer, said);
  }
}
