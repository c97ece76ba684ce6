import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.js';

/** Each runs in a process of its own: what one leaves in memory must not slow or fatten the next. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(): Promise<Figure[]> }>>> = {
  search: () => import('./search.bench.js'),
  matching: () => import('./matching.bench.js'),
  coverage: () => import('./coverage.bench.js'),
  'coverage-facts': () => import('./coverage-facts.bench.js'),
  api: () => import('./api.bench.js'),
  service: () => import('./service.bench.js'),
};

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: Object.keys(BENCHES) },
    inside: { type: 'string' },
  },
});

if (options.inside !== undefined) {
  const bench = await BENCHES[options.inside]?.();
  if (!bench) throw new Error(`there is no bench ${options.inside}`);
  process.stdout.write(JSON.stringify(await bench.run()));
} else {
  const figures = options.only.flatMap(inItsOwnProcess);
  if (options.json) console.log(JSON.stringify(figures.map(rounded), null, 2));
  else console.table(figures.map(rounded));
}

/** A bench whose answer is wrong ends the whole with exit 1; a missed bar does not. */
function inItsOwnProcess(name: string): Figure[] {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, self, '--inside', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout) as Figure[];
}

function rounded(figure: Figure): Figure {
  return { ...figure, value: Number(figure.value.toPrecision(3)) };
}
