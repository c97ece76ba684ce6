import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wrongIn } from '../check/invariants.js';
import { untilEqual } from '../check/index-parity.js';
import { readRows } from '../check/rows.js';
import { Journal } from '../client/journal.js';
import { Load } from '../client/load.js';
import { resolveUnknown } from '../client/resolve.js';
import type { Fault, Line, Seen, Stage } from './fault.js';
import { foundTown } from './town.js';
import type { Ground, Town } from './town.js';

/** 60 s are promised where nothing else runs; each line says how long it was. */
const INDEX_HEAL_MS = 90_000;
/** What is broken on purpose is not waited for as long. */
const CONTROL_HEAL_MS = 40_000;
const HEAL_MS = 30_000;
/** How many write, and for how long, to see how long one waits. */
const CALM = { people: 8, ms: 5_000 };

export interface PlayOptions {
  readonly isShort: boolean;
  readonly isSabotaged: boolean;
  readonly seed: number;
  readonly log: (text: string) => void;
}

/** Plays one fault on a town of its own, waits until the town has healed, and counts what is wrong. */
export async function play(fault: Fault, ground: Ground, options: PlayOptions): Promise<Line> {
  const { seed, log } = options;
  const name = `${fault.id.toLowerCase()}_${options.isSabotaged ? 'control' : 'run'}`;
  const towns: Town[] = [];
  const stage: Stage = {
    ...options,
    ground,
    draw: drawFrom(seed),
    found: async (more) => {
      const town = await foundTown(ground, { name: `${name}_${towns.length + 1}`, ...more });
      towns.push(town);
      return town;
    },
    load: (town, people, known) => {
      mkdirSync(town.folder, { recursive: true });
      const journal = known ?? new Journal(join(town.folder, `journal-${Date.now()}.jsonl`));
      return { journal, load: new Load(town.doors, journal, `${name}${seed.toString(36)}`, people) };
    },
  };
  try {
    const seen = await fault.play(stage);
    return await judge(fault, seen, options, log);
  } finally {
    for (const town of towns) await town.leave();
  }
}

async function judge(fault: Fault, seen: Seen, options: PlayOptions, log: (text: string) => void): Promise<Line> {
  const { seed, isShort, isSabotaged } = options;
  const patienceMs = isSabotaged ? CONTROL_HEAL_MS : INDEX_HEAL_MS;
  const { town, journal, load, healMs, broken = [] } = seen;
  await load.end();
  const isLong = !isShort && !isSabotaged;
  const p99_ms_after = isLong ? await p99Of(town, journal, `after${seed.toString(36)}`) : undefined;
  const counts = {
    acked: journal.count('acked'),
    rejected: journal.count('rejected'),
    unknown: journal.count('unknown'),
  };
  const [door] = town.doors;
  const resolved = door && counts.unknown > 0 ? await resolveUnknown(door, journal) : 0;
  const untilWhole = () => town.ask((connection) => untilEqual(connection, town.search.direct, patienceMs));
  const index = await untilWhole();
  const p99_ms_calm = isLong ? await p99Of(town, journal, `calm${seed.toString(36)}`) : undefined;
  if (isLong) await untilWhole();
  const wrong = wrongIn(journal, await town.ask(readRows));
  const [trail, parity] = await Promise.all([town.console(['verify-audit']), town.console(['verify-index', '--json'])]);
  const rejections = journal.entries.filter(({ reply, resolved: late }) => reply.outcome === 'rejected' && !late);
  const also = [
    ...broken,
    ...(trail.code === 0 ? [] : [`verify-audit: ${trail.text.slice(0, 300)}`]),
    ...(parity.code === 0 ? [] : [`verify-index: ${parity.text.slice(0, 300)}`]),
    ...rejections.slice(0, 1).map(({ reply }) => `a request of ours was refused: ${reply.why ?? ''}`),
  ];
  for (const text of [...wrong.examples, ...index.differences.slice(0, 5), ...also]) log(`    ${text}`);
  const peopleHeal = Math.max(0, ...healMs);
  const heal = Math.max(peopleHeal, index.ms, ...(seen.indexHealMs ?? []));
  const needsSomebody = index.differences.length > 0 || heal > INDEX_HEAL_MS || peopleHeal > HEAL_MS;
  return {
    fault: fault.id,
    seed,
    injected: seen.injected,
    ...counts,
    resolved,
    lost: wrong.lost,
    torn: wrong.torn,
    duplicated: wrong.duplicated,
    index_div_final: index.differences.length,
    heal_ms_max: heal,
    max_request_ms: Math.max(load.slowestMs, seen.slowestMs ?? 0),
    manual_steps: needsSomebody ? 1 : 0,
    ...(isLong && { p99_ms_after, p99_ms_calm }),
    engine: seen.engine ?? town.search.engine,
    broken: also,
  };
}

/** Milliseconds that 99 of 100 replies do not take longer than, while some people write. */
async function p99Of({ doors }: Town, journal: Journal, run: string): Promise<number> {
  const from = journal.entries.length;
  const load = new Load(doors, journal, run, CALM.people);
  await pause(CALM.ms);
  await load.end();
  const waits = journal.entries.slice(from).map(({ reply }) => reply.ms);
  return Math.round(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? Number.NaN);
}

/** What must be nothing is nothing, and nobody waited longer than promised. */
export function isGreen(line: Line, mostMs: number): boolean {
  const zero = [line.lost, line.torn, line.duplicated, line.index_div_final, line.manual_steps, line.broken.length];
  const isKnown = line.unknown === line.resolved;
  return zero.every((count) => count === 0) && isKnown && line.max_request_ms <= mostMs && line.acked > 0;
}

/** mulberry32 */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
