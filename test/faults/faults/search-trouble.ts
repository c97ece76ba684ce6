import { setTimeout as pause } from 'node:timers/promises';
import { untilEqual } from '../check/index-parity.js';
import { Reader } from '../client/reader.js';
import type { Journal } from '../client/journal.js';
import type { Load } from '../client/load.js';
import type { Fault, Stage } from '../suite/fault.js';
import type { Town } from '../suite/town.js';

const PEOPLE = 6;
const SEARCH = '/api/v1/needs?text=%E6%89%B9%E6%AC%A1';
const SLOW_MS = 4_000;
const FAILING_TASKS = 4;
const HEAL_MS = 60_000;

export const searchTrouble: Fault = {
  id: 'T11',
  title: 'the search server is down, slow, full, fails its tasks, has lost its indexes',
  sabotage: 'a search has no deadline, and an accepted task counts as done',
  mostMs: 4_000,
  async play(stage) {
    const preloads = stage.isSabotaged ? ['no-deadline.mjs', 'accepted-is-done.mjs', 'no-reconciler.mjs'] : [];
    const town = await stage.found({ preloads });
    await town.start();
    const seen: Suffered = { indexHealMs: [], broken: [], slowestMs: 0 };
    for (const trouble of troublesOf(town)) await suffer(stage, town, trouble, seen);
    const { journal, load } = seen;
    if (!journal || !load) throw new Error('nobody wrote');
    const unheard = journal.entries.filter(({ reply }) => reply.outcome !== 'acked');
    const broken = unheard[0]
      ? [`${unheard.length} writes did not succeed: ${unheard[0].reply.why ?? ''}`, ...seen.broken]
      : seen.broken;
    return {
      town,
      journal,
      load,
      injected: seen.indexHealMs.length,
      healMs: [],
      indexHealMs: seen.indexHealMs,
      slowestMs: seen.slowestMs,
      broken,
    };
  },
};

interface Trouble {
  readonly name: string;
  readonly begin: () => void | Promise<void>;
  readonly end: () => void;
  /** Whether the engine cannot answer, so that the database does, and says so. */
  readonly isMute?: boolean;
}

interface Suffered {
  readonly indexHealMs: number[];
  readonly broken: string[];
  slowestMs: number;
  journal?: Journal;
  load?: Load;
}

/** A disk that is full and a task that fails can be had of the stub alone. */
function troublesOf({ search }: Town): Trouble[] {
  const { proxy, stub } = search;
  const nothing = () => undefined;
  const ofStub: Trouble[] = stub
    ? [
        { name: 'full', begin: () => stub.fill(true), end: () => stub.fill(false) },
        { name: 'tasks fail', begin: () => void (stub.queue.failNext = FAILING_TASKS), end: nothing },
      ]
    : [];
  return [
    { name: 'down', begin: proxy.shut, end: proxy.open, isMute: true },
    { name: 'slow', begin: () => proxy.delay(SLOW_MS), end: () => proxy.delay(0), isMute: true },
    ...ofStub,
    { name: 'indexes lost', begin: () => search.wipe(), end: nothing },
  ];
}

async function suffer(stage: Stage, town: Town, { name, begin, end, isMute }: Trouble, seen: Suffered): Promise<void> {
  const [door = { url: '', token: '' }] = town.doors;
  const { load, journal } = stage.load(town, PEOPLE, seen.journal);
  await load.untilAcked();
  await begin();
  const searches = new Reader(door, SEARCH);
  await pause(stage.isShort ? 3_000 : 20_000);
  await searches.end();
  if (isMute && !searches.lastText.includes('"isPlain":true'))
    seen.broken.push(`${name}: nobody says that it may not be all`);
  end();
  await load.end();
  const { ms, differences } = await town.ask((connection) => untilEqual(connection, town.search.direct, HEAL_MS));
  stage.log(`    ${name}: ${searches.asked} searches, the slowest ${searches.slowestMs} ms; healed in ${ms} ms`);
  seen.indexHealMs.push(ms);
  seen.broken.push(...searches.troubles.slice(0, 1).map((text) => `${name}: ${text}`));
  if (differences[0]) seen.broken.push(`${name}: ${differences[0]}`);
  seen.slowestMs = Math.max(seen.slowestMs, load.slowestMs, searches.slowestMs);
  Object.assign(seen, { journal, load });
}
