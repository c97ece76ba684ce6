import { setTimeout as sleep } from 'node:timers/promises';
import { Timer } from '@app/kernel/timer.js';
import { Turns } from '@app/kernel/turns.js';
import { expect, it } from '@jest/globals';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { EveryTurn } from '../../../../test/support/every-turn.js';
import { TimerRunner } from './timer-runner.js';

class Clockwork extends Timer {
  override readonly everyMs = 5;
  rounds = 0;
  under = 0;
  most = 0;

  override async tick(): Promise<void> {
    this.most = Math.max(this.most, ++this.under);
    await sleep(10);
    this.under--;
    if (++this.rounds === 2) throw new Error('one round fails');
  }
}

it('runs every timer again and again, never two rounds at once, and not after the end', async () => {
  class House {}
  const module = {
    module: House,
    imports: [DiscoveryModule],
    providers: [Clockwork, TimerRunner, { provide: Turns, useClass: EveryTurn }],
  };
  const house = await NestFactory.createApplicationContext(module, { logger: ['fatal'] });
  const clockwork = house.get(Clockwork);
  while (clockwork.rounds < 4) await sleep(5);
  await house.close();
  const { rounds } = clockwork;
  expect(clockwork.under).toBe(0);
  await sleep(40);
  expect(clockwork).toMatchObject({ rounds, most: 1 });
});
