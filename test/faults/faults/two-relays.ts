import { setTimeout as pause } from 'node:timers/promises';
import { untilDelivered } from '../check/deliveries.js';
import type { Fault } from '../suite/fault.js';

/** Workers that are killed every few seconds all but stand still: the long form is for ten thousand writes. */
const PEOPLE = { short: 12, long: 3 };

export const twoRelays: Fault = {
  id: 'T7',
  title: 'two relays at once, one of them killed between queue and table',
  sabotage: 'a relay remembers the last letter it saw and asks for those behind it',
  mostMs: 3_500,
  async play(stage) {
    const kills = stage.isShort ? 2 : 50;
    const sabotage = stage.isSabotaged ? ['cursor.mjs', 'no-reconciler.mjs'] : [];
    const town = await stage.found({ withRedis: true, workers: 2, preloads: ['slow-relay.mjs', ...sabotage] });
    await town.start();
    const { load, journal } = stage.load(town, stage.isShort ? PEOPLE.short : PEOPLE.long);
    for (let kill = 0; kill < kills; kill++) {
      await town.ask((connection) => untilDelivered(connection, 5));
      await pause(stage.draw() * 400);
      const worker = town.worker[kill % 2];
      await worker?.kill();
      await worker?.start();
    }
    return { town, journal, load, injected: kills, healMs: [await load.untilAcked()] };
  },
};
