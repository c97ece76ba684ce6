import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';
import { as, askerOf, pathOf } from './ask.js';
import type { Ask } from './ask.js';
import { builtHouse } from './built-house.js';
import { doorsOf } from './hostile.js';
import type { Door } from './hostile.js';

export type Reply = Awaited<ReturnType<Ask>>;

/** Somebody of every role, until one may pass a door: what is behind it is tried, and not the door itself. */
const EVERYBODY = ['bureau', 'E-001', 'P-001', '220174', 'system', 'security', 'audit', 'evaluator', 'auditor'];
const SHUT = [401, 403];

/** The built api with the demo, its doors, and who may pass each. */
export async function attackedHouse(env: Readonly<Record<string, string>> = {}) {
  const house = await builtHouse();
  const api = await house.start(env);
  const ask = askerOf(api.url);
  const doors = doorsOf((await ask('/api/v1/openapi.json')).body).filter(({ path }) => path.startsWith('/api/'));
  return {
    ...house,
    api,
    ask,
    doors,
    things: await thingsOf(ask),
    close: async () => {
      await api.end();
      await house.remove();
    },
  };
}

export type AttackedHouse = Awaited<ReturnType<typeof attackedHouse>>;

/** Of every list of the api one that is there, so that an attack has something to change. */
async function thingsOf(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const things = new Map<string, string>();
  for (const list of ['needs', 'solutions', 'organisations', 'people', 'memberships']) {
    const { body } = await ask(pathOf(list, { pageSize: 1 }), undefined, as('bureau'));
    const id: unknown = (body?.items ?? body?.results)?.[0]?.id;
    if (typeof id === 'string') things.set(list, id);
  }
  return things.set('enterprises', 'E-001').set('providers', 'P-001');
}

/** With the id of something that is there, where there is one. */
export const realPath = ({ path }: Door, things: ReadonlyMap<string, string>): string =>
  path.replace(/\{\w+\}/g, () => things.get(path.split('/')[3] ?? '') ?? 'nothing');

/** Who may pass this door: asked with an empty form, which changes nothing. */
export async function passerOf(ask: Ask, door: Door): Promise<string> {
  for (const account of EVERYBODY) {
    const path = door.path.replace(/\{\w+\}/g, 'nothing');
    const { status } = await ask(path, door.form ? '[]' : undefined, as(account), door.method);
    if (!SHUT.includes(status)) return account;
  }
  return 'bureau';
}

/** What follows by itself: logins of the attack, its traces, what the house writes on its own. */
export const BY_ITSELF = /seal|mark|outbox|job|lease|session|attempt|audit|idempotency|limit/;

export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly print: string;
}

export const tableOf = (name: string, rows: readonly unknown[]): Table => ({
  name,
  rows: rows.length,
  print: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
});

/** Each table with its rows and a fingerprint of all that they hold. */
export function tablesOf(folder: string, leaveOut: RegExp | null = BY_ITSELF): Table[] {
  const database = new Database(join(folder, 'app.sqlite'));
  const names = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all();
  const tables = (names as { name: string }[])
    .filter(({ name }) => !leaveOut?.test(name))
    .map(({ name }) => tableOf(name, database.prepare(`SELECT * FROM "${name}"`).all()));
  database.close();
  if (tables.length < 6) throw new Error('too few tables to have looked at the right file');
  return tables;
}

/** Runs some at a time: a check of thousands of requests has to end. */
export async function each<Item>(items: readonly Item[], run: (item: Item) => Promise<void>, atOnce = 8) {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

type Answerer = (request: IncomingMessage, body: string) => { readonly status: number; readonly body: unknown };

/** A server with a weakness that was planted: what the checks of an attack have to find. */
export async function weakServer(answer: Answerer) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { status, body } = answer(request, Buffer.concat(parts).toString());
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    ask: askerOf(origin, async (account) => `shipei=${account}`),
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
