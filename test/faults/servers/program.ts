import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const READY_MS = 60_000;
const RESTART_MS = 500;

export interface ProgramOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What it says, of all its lives. */
  readonly log: string;
  readonly isReady: () => Promise<boolean>;
}

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A server that is started, killed, stopped and started again, always at the same address. */
export class Program {
  private child: ChildProcess | undefined;

  constructor(readonly options: ProgramOptions) {}

  get pid(): number {
    const pid = this.child?.pid;
    if (pid === undefined) throw new Error(`${this.options.name} does not run`);
    return pid;
  }

  /** Returns once it is ready; one that gives up meanwhile is started again, as a supervisor does. */
  async start(): Promise<void> {
    const { name, log } = this.options;
    let child = this.spawn();
    for (const until = Date.now() + READY_MS; Date.now() < until; await pause(25)) {
      if (await this.options.isReady()) return;
      if (child.exitCode === null && child.signalCode === null) continue;
      await pause(RESTART_MS);
      child = this.spawn();
    }
    await this.kill();
    throw new Error(`${name} did not come up:\n${readFileSync(log, 'utf8').slice(-3_000)}`);
  }

  /** Returns once it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    // Who is stopped hears of nothing but SIGKILL.
    if (signal !== 'SIGKILL') child.kill('SIGCONT');
    await gone;
  }

  hang(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  resume(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  private spawn(): ChildProcess {
    const { command, args, env, log } = this.options;
    const out = openSync(log, 'a');
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', out, out] });
    closeSync(out);
    this.child = child;
    alive.add(child);
    child.once('exit', () => alive.delete(child));
    return child;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** What a supervisor asks: whether it answers at all. */
export const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
