import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 12;

export const staleWriter: Fault = {
  id: 'T8',
  title: 'a worker writes into the index what it read before another wrote something newer',
  sabotage: 'nobody looks at the row again after writing it into the index',
  mostMs: 3_500,
  async play(stage) {
    const races = stage.isShort ? 250 : 3_000;
    const sabotage = stage.isSabotaged ? ['no-second-look.mjs', 'no-reconciler.mjs'] : [];
    const town = await stage.found({ withRedis: true, workers: 2, preloads: ['slow-writer.mjs', ...sabotage] });
    await town.start();
    const { load, journal } = stage.load(town, PEOPLE);
    const until = Date.now() + 120_000;
    while (load.acked < races && Date.now() < until) await pause(50);
    await load.end();
    return { town, journal, load, injected: load.acked, healMs: [] };
  },
};
