import { setTimeout as pause } from 'node:timers/promises';
import { untilDelivered } from '../check/deliveries.js';
import type { Fault } from '../suite/fault.js';

/** A worker that is killed every few seconds all but stands still: the long form is for ten thousand writes (F4). */
const PEOPLE = { short: 8, long: 2 };

export const killWorker: Fault = {
  id: 'T4',
  title: 'kill -9 of the worker in the middle of its jobs',
  sabotage: 'a letter counts as delivered before its handlers have done anything',
  mostMs: 3_500,
  async play(stage) {
    const kills = stage.isShort ? 2 : 50;
    const preloads = stage.isSabotaged ? ['done-before-done.mjs', 'no-reconciler.mjs'] : [];
    const town = await stage.found({ withRedis: true, workers: 1, preloads });
    await town.start();
    const [worker] = town.worker;
    const { load, journal } = stage.load(town, stage.isShort ? PEOPLE.short : PEOPLE.long);
    for (let kill = 0; kill < kills; kill++) {
      await town.ask((connection) => untilDelivered(connection, 5));
      await pause(stage.draw() * 400);
      await worker?.kill();
      await worker?.start();
    }
    return { town, journal, load, injected: kills, healMs: [await load.untilAcked()] };
  },
};
