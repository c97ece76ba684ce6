import { setTimeout as pause } from 'node:timers/promises';
import { Reader } from '../client/reader.js';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 40;
const LIVE = '/health/live';
const LIVE_MS = 1_500;

export const hangDatabase: Fault = {
  id: 'T10',
  title: 'MariaDB hangs; then a lock holds every connection',
  sabotage: 'nobody gives up waiting for a connection or an answer',
  // Three seconds are promised; the rest is what a busy machine adds.
  mostMs: 4_500,
  async play(stage) {
    const hangMs = stage.isShort ? 6_000 : 30_000;
    const { mariadb } = stage.ground;
    const town = await stage.found({ preloads: stage.isSabotaged ? ['endless-waits.mjs'] : [] });
    await town.start();
    const { load, journal } = stage.load(town, PEOPLE);
    await load.untilAcked();
    await pause(1_000);
    load.reckon();
    const [door = { url: '', token: '' }] = town.doors;
    const live = new Reader({ ...door, token: '' }, LIVE);

    mariadb.program.hang();
    await pause(hangMs);
    mariadb.program.resume();
    const healMs = [await load.untilAcked()];

    // More people than connections, each of whom waits for the same table.
    await town.ask(async (connection) => {
      await connection.query('LOCK TABLES platform_idempotency WRITE');
      await pause(hangMs);
      await connection.query('UNLOCK TABLES');
    });
    healMs.push(await load.untilAcked());

    await live.end();
    const broken = live.troubles.slice(0, 2);
    if (live.slowestMs > LIVE_MS) broken.push(`${LIVE} took ${live.slowestMs} ms`);
    return { town, journal, load, injected: 2, healMs, broken };
  },
};
