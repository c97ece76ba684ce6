/** Builds the house, compiles the suite and runs it: `npm run -s faults -- [--short] [--only ID]… [--sabotage ID]…`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (program, ...args) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('sh', '.ci/build-if-stale');
run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '-p', join('test', 'faults', 'tsconfig.json'));
const aliases = new URL('aliases.mjs', import.meta.url).href;
const main = join('dist', 'faults', 'test', 'faults', 'main.js');
run(process.execPath, '--enable-source-maps', '--import', aliases, main, ...process.argv.slice(2));
