import { setTimeout as pause } from 'node:timers/promises';
import { untilEqual } from '../check/index-parity.js';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 8;
/** Slower without Redis, but not this much. */
const EQUAL_MS = 40_000;

export const redisAway: Fault = {
  id: 'T5',
  title: 'Redis is not there at the start; then it hangs; then it is killed',
  sabotage: 'a write waits until its job is in the queue',
  mostMs: 3_500,
  async play(stage) {
    const hangMs = stage.isShort ? 5_000 : 30_000;
    const preloads = stage.isSabotaged ? ['queue-on-the-way.mjs'] : [];
    const town = await stage.found({ withRedis: true, workers: 1, preloads });
    const redis = town.redis?.program;
    const broken: string[] = [];
    await redis?.kill();
    await town.start();
    const { load, journal } = stage.load(town, PEOPLE);
    // Sabotaged, nobody is acknowledged here: that is the point.
    if (stage.isSabotaged) await pause(18_000);
    else await load.untilAcked();
    await pause(2_000);
    const entries = journal.entries.length;
    if (entries === 0) broken.push('nobody was answered while Redis was away');

    await redis?.start();
    await pause(2_000);
    redis?.hang();
    await pause(hangMs);
    redis?.resume();
    await pause(1_000);
    await redis?.kill();
    await pause(1_000);
    await load.end();
    // Everything works without it, only later.
    const without = await town.ask((connection) => untilEqual(connection, town.search.direct, EQUAL_MS));
    if (without.differences.length > 0) broken.push(`without Redis the index stays behind: ${without.differences[0]}`);
    await redis?.start();
    return { town, journal, load, injected: 3, healMs: [], broken };
  },
};
