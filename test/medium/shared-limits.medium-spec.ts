import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppConfig } from '@app/platform/config/app.config.js';
import { RedisConnection } from '@app/platform/redis/redis-connection.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Counters } from '../../apps/api/src/limits/counters.js';
import { STANDARD } from '../../apps/api/src/limits/limit-rules.js';
import type { RuleName } from '../../apps/api/src/limits/limit-rules.js';
import { until } from '../support/small-library.js';

const isHere = spawnSync('redis-server', ['--version']).status === 0;
if (!isHere) console.warn('\n!!! redis-server is not installed: the tests of shared limits are SKIPPED !!!\n');
/** A command to a Redis that hangs fails after a second; who comes later does not wait at all. */
const PATIENCE_MS = 2_000;

const rules = { ...STANDARD, 'search.person': { most: 10, seconds: 3 }, 'guess.pair': { most: 4, seconds: 60 } };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

(isHere ? describe : describe.skip)('two processes of one api', () => {
  let folder: string;
  let port: number;
  let redis: ChildProcess;
  let connections: RedisConnection[];
  let one: Counters;
  let two: Counters;
  beforeAll(async () => {
    Logger.overrideLogger(false);
    folder = await mkdtemp(join(tmpdir(), 'limits-'));
    port = await freePort();
    redis = start();
    const redisUrl = `redis://127.0.0.1:${port}`;
    const config = new AppConfig({ kind: 'service', server: 'mariadb', url: 'mariadb://nowhere/x' }, { redisUrl });
    connections = [new RedisConnection(config), new RedisConnection(config)];
    await areReady();
    [one, two] = connections.map(({ client }) => new Counters(rules, client)) as [Counters, Counters];
  });
  afterAll(async () => {
    for (const connection of connections ?? []) connection.onApplicationShutdown();
    redis?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const start = () =>
    spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''], {
      stdio: 'ignore',
    });
  const areReady = () =>
    until(
      async () => connections.every(({ client }) => client?.status === 'ready'),
      (ready) => ready,
    );
  const takes = async (count: number, holder: string, rule: RuleName = 'search.person') => {
    const taken = [];
    for (let at = 0; at < count; at++) {
      const began = performance.now();
      const { allowed, isFirstRefusal, waitSeconds } = await (at % 2 ? two : one).take(rule, holder, 1);
      taken.push({ allowed, isFirstRefusal, waitSeconds, ms: performance.now() - began });
    }
    return taken;
  };
  const allowedOf = (taken: Awaited<ReturnType<typeof takes>>) => taken.filter(({ allowed }) => allowed).length;

  it('allow together what one of them may, and tell the trail once', async () => {
    const taken = await takes(30, 'person_1');
    expect(allowedOf(taken)).toBe(10);
    expect(taken.filter(({ isFirstRefusal }) => isFirstRefusal)).toHaveLength(1);
    expect(taken.at(-1)?.waitSeconds).toBeLessThanOrEqual(3);
    const [again] = await until(
      () => takes(1, 'person_1'),
      ([one]) => one?.allowed === true,
    );
    expect(again?.allowed).toBe(true);
  });

  it('go on where Redis hangs, each by itself: nothing is open, and only the first waits', async () => {
    redis.kill('SIGSTOP');
    try {
      const guesses = await takes(40, 'pair_1', 'guess.pair');
      expect(allowedOf(guesses)).toBe(8);
      expect(guesses.filter(({ ms }) => ms > 200).length).toBeLessThanOrEqual(2);
      expect(Math.max(...guesses.map(({ ms }) => ms))).toBeLessThan(PATIENCE_MS);
    } finally {
      redis.kill('SIGCONT');
    }
  });

  it('go on where Redis is gone, and share again when it is back', async () => {
    const gone = once(redis, 'close');
    redis.kill('SIGKILL');
    await gone;
    const alone = await takes(40, 'person_2');
    expect(allowedOf(alone)).toBe(20);
    expect(Math.max(...alone.map(({ ms }) => ms))).toBeLessThan(PATIENCE_MS);
    redis = start();
    await areReady();
    let holder = 2;
    const shared = await until(
      () => takes(30, `person_${++holder}`),
      (taken) => allowedOf(taken) === 10,
    );
    expect(allowedOf(shared)).toBe(10);
  });
});
