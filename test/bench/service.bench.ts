import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { answers, freePort, Program } from '../faults/servers/program.js';
import { foundTown, layGround } from '../faults/suite/town.js';
import type { Ground, Town } from '../faults/suite/town.js';
import type { Figure } from './figure.js';
import { hammer } from './hammer.js';
import type { Shot } from './hammer.js';

const ROUNDS = 5;
const WRITES = 100;
const TEXT = '十二台冲压机没有联网，停机原因靠班长手工记录，希望自动采集运行状态并统计设备综合效率。';
const JSON_TYPE = { 'content-type': 'application/json' };
/** Every row that recording one need writes, and what is other in each. */
const FRESH: Readonly<Record<string, readonly string[]>> = {
  adaptation_need: ['id'],
  adaptation_revision: ['id', 'subject'],
  platform_audit: ['id', 'subject'],
  platform_audit_unsealed: ['id'],
  platform_outbox: ['id', 'subject'],
  platform_idempotency: ['id'],
};

let serial = 0;
const aNeed = () => ({ title: `测量用需求 ${(serial += 1)}`, text: TEXT, scenario: 'S08' });

/** On a private MariaDB and Redis, as production has them: whole processes, every commit on the disk. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const ground = await layGround(folder);
  try {
    return [...(await againstBare(ground)), await untilFound(ground)];
  } finally {
    await ground.mariadb.program.kill();
  }
}

/** The api by itself: what the worker does afterwards is not what a person waits for. */
async function againstBare(ground: Ground): Promise<Figure[]> {
  const town = await foundTown(ground, { name: 'bench_api', withRedis: true });
  await town.start();
  const [door] = town.doors;
  if (!door) throw new Error('no api');
  const asked = { ...JSON_TYPE, authorization: `Bearer ${door.token}` };
  const record = (): Shot => ({
    method: 'POST',
    path: '/api/v1/needs',
    headers: { ...asked, 'idempotency-key': `bench-${serial}-${Date.now()}` },
    body: JSON.stringify(aNeed()),
  });
  await hammer(door.url, record, { clients: 1, ms: 1, status: 201 });
  const bare = await bareBeside(ground, await town.ask(rowsOfOne));
  try {
    const id = await town.ask(oneNeed);
    const read = (path: string, headers = {}): Shot => ({ method: 'GET', path, headers });
    const bareWrite = (): Shot => ({
      method: 'POST',
      path: '/needs',
      headers: JSON_TYPE,
      body: JSON.stringify(aNeed()),
    });
    const reads = await alternating(
      () => hammer(door.url, () => read(`/api/v1/needs/${id}`, asked)),
      () => hammer(bare.url, () => read(`/needs/${id}`)),
    );
    const writes = await alternating(
      () => hammer(door.url, record, { status: 201 }),
      () => hammer(bare.url, bareWrite, { status: 201 }),
    );
    console.error(`service: reads ${said(reads)}, writes ${said(writes)}`);
    return [
      figure('service.reads', reads, 'reads per second'),
      figure('service.writes', writes, 'writes per second, the same rows in one transaction'),
    ];
  } finally {
    await bare.program.kill();
    await town.leave();
  }
}

interface Rates {
  readonly ours: number[];
  readonly bare: number[];
}

/** A round to warm up, then A B alternating. */
async function alternating(ours: () => Promise<number>, bare: () => Promise<number>): Promise<Rates> {
  const rates: Rates = { ours: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [one, other] = [await ours(), await bare()];
    if (round > 0) {
      rates.ours.push(one);
      rates.bare.push(other);
    }
  }
  return rates;
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const said = ({ ours, bare }: Rates) => `${middle(ours).toFixed(0)}/s against ${middle(bare).toFixed(0)}/s`;

function figure(name: string, { ours, bare }: Rates, unit: string): Figure {
  const value = middle(ours.map((one, round) => one / (bare[round] ?? Number.NaN)));
  return { name, value, unit: `× bare Fastify and mysql2, ${unit}`, bar: '≥ 0.4', ok: value >= 0.4 };
}

type Like = Readonly<Record<string, { readonly row: RowDataPacket; readonly fresh: readonly string[] }>>;

async function rowsOfOne(connection: Connection): Promise<Like> {
  const newest = async (table: string, fresh: readonly string[]) => {
    const [[row]] = await connection.query<RowDataPacket[]>({
      // A need that somebody recorded: one of the import has a reference, of which there is but one.
      sql: `SELECT * FROM ?? ${table === 'adaptation_need' ? 'WHERE ref IS NULL' : ''} ORDER BY id DESC LIMIT 1`,
      values: [table],
      // As it stands there, to be sent as it stands.
      typeCast: (field) => field.string(),
    });
    if (!row) throw new Error(`recording a need left no row in ${table}`);
    return [table, { row, fresh }] as const;
  };
  return Object.fromEntries(await Promise.all(Object.entries(FRESH).map(([table, fresh]) => newest(table, fresh))));
}

async function oneNeed(connection: Connection): Promise<string> {
  const [[row]] = await connection.query<RowDataPacket[]>('SELECT id FROM adaptation_need WHERE ref IS NULL LIMIT 1');
  return (row as { id: string }).id;
}

/** On the very database of the town: both write to the same tables, in turn. */
async function bareBeside({ folder, mariadb }: Ground, like: Like) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = new Program({
    name: 'bare',
    command: process.execPath,
    args: [fileURLToPath(new URL('bare-service.js', import.meta.url))],
    env: { PORT: String(port), DATABASE_URL: mariadb.url('bench_api'), BARE_LIKE: JSON.stringify(like) },
    log: join(folder, 'bare.log'),
    isReady: () => answers(`${url}/needs/none`),
  });
  await program.start();
  return { program, url };
}

/** From the answer to `publish` until a search finds it; the worker, the queue and the search server between them. */
async function untilFound(ground: Ground): Promise<Figure> {
  const town = await foundTown(ground, { name: 'bench_found', withRedis: true, workers: 1 });
  await town.start();
  try {
    const took: number[] = [];
    for (let at = 0; at < WRITES; at++) took.push(await oneFound(town));
    const ascending = took.toSorted((a, b) => a - b);
    const value = ascending[Math.ceil(ascending.length * 0.99) - 1] ?? Number.NaN;
    console.error(`service: found after p50 ${middle(took).toFixed(0)} ms, p99 ${value.toFixed(0)} ms`);
    const unit = `ms from write to searchable, p99 of ${WRITES}, engine ${town.search.engine}`;
    return { name: 'service.searchable', value, unit, bar: '≤ 2000', ok: value <= 2_000 };
  } finally {
    await town.leave();
  }
}

async function oneFound({ doors: [door] }: Town): Promise<number> {
  if (!door) throw new Error('no api');
  const ask = async (path: string, body?: object) => {
    const reply = await fetch(`${door.url}/api/v1/needs${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { ...JSON_TYPE, authorization: `Bearer ${door.token}`, 'idempotency-key': `found-${(serial += 1)}` },
    });
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return (await reply.json()) as { id: string; version: number; total: number };
  };
  const need = aNeed();
  const { id, version } = await ask('', need);
  await ask(`/${id}/publish`, { version });
  const since = performance.now();
  while ((await ask(`?text=${id}&pageSize=0`)).total === 0) await pause(10);
  return performance.now() - since;
}
