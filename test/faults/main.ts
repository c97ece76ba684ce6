import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAULTS } from './suite/faults.js';
import type { Fault, Line } from './suite/fault.js';
import { isGreen, play } from './suite/play.js';
import { layGround } from './suite/town.js';
import type { Ground } from './suite/town.js';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    sabotage: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    keep: { type: 'boolean', default: false },
  },
});
const log = (text: string) => void process.stderr.write(`${text}\n`);
const wanted = (ids: readonly string[]): Fault[] =>
  ids.map((id) => {
    const fault = FAULTS.find((one) => one.id === id.toUpperCase());
    if (!fault) throw new Error(`there is no fault ${id}: ${FAULTS.map((one) => one.id).join(', ')}`);
    return fault;
  });
const onlyControls = options.sabotage.length > 0 && options.only.length === 0;
const faults = options.only.length > 0 ? wanted(options.only) : onlyControls ? [] : FAULTS;
const controls = wanted(options.sabotage);

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
process.on('exit', () => {
  if (!options.keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
const seed = Number(options.seed);
const began = Date.now();
const results: {
  readonly line: Line;
  readonly isGreen: boolean;
  readonly isControl: boolean;
  readonly title: string;
}[] = [];
let ground: Ground | undefined;
let frail: Ground | undefined;

for (const [fault, isSabotaged] of [
  ...faults.map((one) => [one, false] as const),
  ...controls.map((one) => [one, true] as const),
]) {
  const isFrail = isSabotaged && fault.needsFrailDatabase === true;
  const under = isFrail
    ? (frail ??= await layGround(join(folder, 'frail'), { durable: false }))
    : (ground ??= await layGround(join(folder, 'sound')));
  log(`${fault.id} ${isSabotaged ? `control: ${fault.sabotage}` : fault.title} (seed ${seed})`);
  const line = await play(fault, under, { isShort: options.short, isSabotaged, seed, log });
  process.stdout.write(`${JSON.stringify(isSabotaged ? { ...line, sabotaged: true } : line)}\n`);
  results.push({ line, isGreen: isGreen(line, fault.mostMs), isControl: isSabotaged, title: fault.title });
}
await ground?.mariadb.program.kill();
await frail?.mariadb.program.kill();

log(tableOf());
const failed = results.filter(({ isGreen: green, isControl }) => green === isControl);
for (const { line, isControl } of failed) {
  log(isControl ? `${line.fault}: its control stayed green: the proof proves nothing` : `${line.fault}: red`);
}
log(
  `${results.length - failed.length} of ${results.length} as they must be, in ${Math.round((Date.now() - began) / 1_000)} s`,
);
process.exit(failed.length > 0 ? 1 : 0);

function tableOf(): string {
  const head = [
    '',
    'fault',
    'engine',
    'times',
    'acked',
    'unknown',
    'lost',
    'torn',
    'twice',
    'index',
    'heal ms',
    'slowest ms',
    'hands',
  ];
  const rows = results.map(({ line, isGreen: green, isControl, title }) =>
    [
      `${green ? 'green' : 'RED'}${isControl ? ' (control)' : ''}`,
      `${line.fault} ${title}`,
      line.engine,
      line.injected,
      line.acked,
      `${line.resolved}/${line.unknown}`,
      line.lost,
      line.torn,
      line.duplicated,
      line.index_div_final,
      line.heal_ms_max,
      line.max_request_ms,
      line.manual_steps,
    ].map(String),
  );
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
