import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.js';
import { run as matching } from './matching.bench.js';
import { run as search } from './search.bench.js';

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = { search, matching };

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } });
const figures = values.only === undefined ? Object.keys(benches).flatMap(inItsOwnProcess) : await bench(values.only)();
if (values.json) console.log(JSON.stringify(figures));
else
  console.table(figures.map(({ value, ok, ...rest }) => ({ ...rest, value: round(value), ok: ok ? '✓' : 'missed' })));

function bench(name: string): () => Promise<Figure[]> {
  const found = benches[name];
  if (!found) throw new Error(`no bench ${name}; there are ${Object.keys(benches).join(', ')}`);
  return found;
}

/** The memory and the compiled code of one bench do not change the figures of the next. */
function inItsOwnProcess(name: string): Figure[] {
  const args = [...process.execArgv, String(process.argv[1]), '--only', name, '--json'];
  const output = execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 24 });
  return JSON.parse(output.toString()) as Figure[];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
