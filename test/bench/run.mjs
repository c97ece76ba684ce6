/** Compiles the benches (their types are `npm run typecheck`'s business) and runs them. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const hook = `import { register } from 'node:module'; register(${JSON.stringify(`file://${join(here, 'aliases.mjs')}`)});`;

function node(args) {
  // what the compiler says belongs to stderr: stdout is for figures alone
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', args[0] === tsc ? 2 : 1, 2] });
  if (status !== 0) process.exit(1);
}

const tsc = join(root, 'node_modules/typescript/bin/tsc');
node([tsc, '-p', join(here, 'tsconfig.json')]);
const main = join(root, 'dist/bench/test/bench/main.js');
node(['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(hook)}`, main, ...process.argv.slice(2)]);
