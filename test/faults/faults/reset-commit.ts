import { setTimeout as pause } from 'node:timers/promises';
import { proxyTo } from '../servers/proxy.js';
import type { Fault } from '../suite/fault.js';

const PEOPLE = 12;

export const resetCommit: Fault = {
  id: 'T2',
  title: 'the connection is reset right after COMMIT',
  sabotage: 'the key of a request is forgotten, so that a second try is a second effect',
  mostMs: 5_000,
  async play(stage) {
    const resets = stage.isShort ? 50 : 500;
    const proxy = await proxyTo(stage.ground.mariadb.port);
    const town = await stage.found({
      databasePort: proxy.port,
      preloads: stage.isSabotaged ? ['forgotten-keys.mjs'] : [],
    });
    await town.start();
    const { load, journal } = stage.load(town, PEOPLE);
    await load.untilAcked();
    await pause(1_500);
    const before = proxy.resets;
    while (proxy.resets - before < resets) {
      proxy.resetCommits(1);
      await pause(20 + stage.draw() * 40);
    }
    const injected = proxy.resets - before;
    const healMs = [await load.untilAcked()];
    await pause(1_000);
    return { town, journal, load, injected, healMs };
  },
};
