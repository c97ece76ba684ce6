import { hangDatabase } from '../faults/hang-database.js';
import { killApi } from '../faults/kill-api.js';
import { killDatabase } from '../faults/kill-database.js';
import { killWorker } from '../faults/kill-worker.js';
import { redisAway } from '../faults/redis-away.js';
import { searchTrouble } from '../faults/search-trouble.js';
import { resetCommit } from '../faults/reset-commit.js';
import { staleWriter } from '../faults/stale-writer.js';
import { twoRelays } from '../faults/two-relays.js';
import { wipeBoth } from '../faults/wipe-both.js';
import type { Fault } from './fault.js';

/** Those of T1 to T11 of the promises that are about processes and servers. */
export const FAULTS: readonly Fault[] = [
  killApi,
  resetCommit,
  killWorker,
  redisAway,
  wipeBoth,
  twoRelays,
  staleWriter,
  killDatabase,
  hangDatabase,
  searchTrouble,
];
