import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 16;
const PATIENCE_MS = 15_000;

export const killApi: Fault = {
  id: 'T1',
  title: 'kill -9 of the api while people write',
  sabotage: 'row, trail and letter are no longer written in one transaction',
  mostMs: PATIENCE_MS,
  async play(stage) {
    const kills = stage.isShort ? 3 : 25;
    const town = await stage.found({ preloads: stage.isSabotaged ? ['no-transaction.mjs'] : [] });
    await town.start();
    const { load, journal } = stage.load(town, PEOPLE);
    const healMs: number[] = [];
    const [api] = town.api;
    for (let kill = 0; kill < kills; kill++) {
      await load.untilAcked();
      await pause(400 + stage.draw() * 800);
      await api?.program.kill();
      // As a supervisor does.
      const began = performance.now();
      await api?.program.start();
      healMs.push(performance.now() - began, await load.untilAcked());
    }
    return { town, journal, load, injected: kills, healMs };
  },
};
