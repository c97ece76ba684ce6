/** `npm run start:service [-- --api N --worker N]`: the whole system as processes on servers of its own, with the demo. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freePort } from './private-servers.mjs';
import { sayWhichAreHere, startServices } from './services.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = (app) => join(root, 'dist/house/apps', app, 'src/main.js');
const count = { type: 'string', default: '1' };
const { values } = parseArgs({ options: { api: count, worker: count } });

execFileSync('sh', ['.ci/build-if-stale'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const services = await startServices();
const isApart = services.env.REDIS_URL !== undefined;
sayWhichAreHere(services.env);
const env = { ...process.env, ...services.env, DEMO: 'on' };
execFileSync(process.execPath, [main('console'), 'migrate'], {
  cwd: root,
  env,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const first = Number(process.env.PORT ?? 3000);
const programs = [];
async function run(app, number, more) {
  const child = spawn(process.execPath, [main(app)], {
    cwd: root,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream
      .setEncoding('utf8')
      .on('data', (said) => process.stdout.write(said.replace(/^(?=.)/gm, `${app} ${number} | `)));
  }
  programs.push(child);
}
for (let at = 0; at < (isApart ? Number(values.api) : 1); at++)
  await run('api', at + 1, { PORT: String(first && first + at) });
for (let at = 0; isApart && at < Number(values.worker); at++) {
  await run('worker', at + 1, { METRICS_PORT: String(await freePort()) });
}

let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  await Promise.all(
    programs.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }),
  );
  await services.stop();
  process.exit(code);
}
// The servers' own farewell would take the floor from under those who still answer.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.removeAllListeners(signal);
  process.on(signal, () => void end(0));
}
for (const child of programs) child.once('exit', () => void end(1));
