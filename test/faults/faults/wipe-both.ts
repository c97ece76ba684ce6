import { setTimeout as pause } from 'node:timers/promises';
import { Reader } from '../client/reader.js';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 8;

export const wipeBoth: Fault = {
  id: 'T6',
  title: 'Redis and every index are wiped while people write',
  sabotage: 'a letter counts as delivered once it is in Redis, and nobody compares the index with the tables',
  mostMs: 3_500,
  async play(stage) {
    const wipes = stage.isShort ? 1 : 5;
    const preloads = stage.isSabotaged ? ['sent-when-queued.mjs', 'no-reconciler.mjs'] : [];
    const town = await stage.found({ withRedis: true, workers: 1, preloads });
    await town.start();
    const [worker] = town.worker;
    const [door = { url: '', token: '' }] = town.doors;
    const { load, journal } = stage.load(town, PEOPLE);
    await load.untilAcked();
    const searches = new Reader(door, '/api/v1/needs?text=%E6%89%B9%E6%AC%A1');
    for (let wipe = 0; wipe < wipes; wipe++) {
      await pause(1_000);
      // Jobs pile up in the queue, and are gone with it.
      worker?.hang();
      await pause(1_500);
      await worker?.kill();
      await town.redis?.say('FLUSHALL');
      await town.search.wipe();
      await worker?.start();
    }
    await pause(500);
    await searches.end();
    const broken = searches.troubles.slice(0, 2);
    return {
      town,
      journal,
      load,
      injected: wipes,
      healMs: [await load.untilAcked()],
      broken,
    };
  },
};
