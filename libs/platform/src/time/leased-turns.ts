import { Clock } from '@app/kernel/clock.js';
import { newId } from '@app/kernel/id.js';
import { Turns } from '@app/kernel/turns.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AppConfig } from '../config/app.config.js';
import { DatabaseEngine } from '../persistence/database-engine.js';
import { LeaseEntity } from './lease.entity.js';

const LEASE_MS = 15_000;

/** Turns by a row that is renewed while the task goes on: a process that dies loses its turn within a quarter of a minute. */
@Injectable()
export class LeasedTurns extends Turns {
  private readonly taken = new Set<string>();
  private readonly holder = newId('process', new Date());

  constructor(
    private readonly config: AppConfig,
    private readonly database: DatabaseEngine,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async take<T>(name: string, task: () => Promise<T>): Promise<{ readonly done: T } | undefined> {
    // Synchronously, so that two of this process do not both go on.
    if (this.taken.has(name)) return undefined;
    this.taken.add(name);
    try {
      // An embedded database has this one process.
      if (this.config.database.kind === 'embedded') return { done: await task() };
      return (await this.begin(name)) ? { done: await this.renewed(name, task) } : undefined;
    } finally {
      this.taken.delete(name);
    }
  }

  private async renewed<T>(name: string, task: () => Promise<T>): Promise<T> {
    const renew = () => void this.set({ id: name, holder: this.holder }, this.until()).catch(() => undefined);
    const timer = setInterval(renew, LEASE_MS / 3);
    try {
      return await task();
    } finally {
      clearInterval(timer);
      await this.set({ id: name, holder: this.holder }, new Date(0)).catch(() => undefined);
    }
  }

  private async begin(name: string): Promise<boolean> {
    if (await this.set({ id: name, until: LessThan(this.clock.now()) }, this.until())) return true;
    const row = { id: name, holder: this.holder, until: this.until() };
    try {
      return (
        (await this.database.write((manager) => this.database.insertUnlessThere(manager, LeaseEntity, row))) ===
        'inserted'
      );
    } catch {
      return false;
    }
  }

  private async set(which: object, until: Date): Promise<boolean> {
    const { affected } = await this.database.write((manager) =>
      manager.update(LeaseEntity, which, { holder: this.holder, until }),
    );
    return affected === 1;
  }

  private until(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}
