/** Compiles the measurements and runs them: `npm run -s bench -- [--json] [--only NAME]…`; types are checked elsewhere. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (...args) => runBy(process.execPath, ...args);
const runBy = (program, ...args) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

// What is measured as a process is the house as it is built.
runBy('sh', '.ci/build-if-stale');
run(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', join('test', 'bench', 'tsconfig.json'));
const aliases = new URL('aliases.mjs', import.meta.url).href;
const main = join('dist', 'bench', 'test', 'bench', 'main.js');
run('--expose-gc', '--enable-source-maps', '--import', aliases, main, ...process.argv.slice(2));
