import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';

const PAGE = 1_000;
const INDEXES = { needs: 'adaptation_need', solutions: 'adaptation_solution' };

export interface SearchServer {
  readonly url: string;
  readonly apiKey: string;
}

/** I4 by our own eyes: what differs between the tables and both indexes, by id, version and visibility. */
export async function divergence(connection: Connection, server: SearchServer): Promise<string[]> {
  const differences: string[] = [];
  for (const [index, table] of Object.entries(INDEXES)) {
    const held = await documentsIn(server, `shipei_${index}`);
    const sql = `SELECT id, version, visibility FROM ${table} WHERE status <> 'withdrawn'`;
    const [rows] = await connection.query(sql);
    for (const { id, version, visibility } of rows as { id: string; version: number; visibility: string }[]) {
      const there = held.get(id);
      held.delete(id);
      if (there === undefined) differences.push(`missing ${id}`);
      else if (there !== `${version} ${visibility}`)
        differences.push(`${id} is ${there}, not ${version} ${visibility}`);
    }
    differences.push(...[...held.keys()].map((id) => `extra ${id}`));
  }
  return differences;
}

/** Letters whose handlers have not done their work. */
async function lettersOpen(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query('SELECT COUNT(*) AS count FROM platform_outbox WHERE sent_at IS NULL');
  const count = Number((rows as { count: number }[])[0]?.count ?? 0);
  return count > 0 ? [`${count} letters are not delivered`] : [];
}

/**
 * Milliseconds until index and tables agree and every letter is delivered, and what still differs when patience is at its
 * end. To look at every row takes the machine from who delivers: it waits until the letters are.
 */
export async function untilEqual(connection: Connection, server: SearchServer, withinMs: number) {
  const began = performance.now();
  for (;;) {
    const letters = await lettersOpen(connection);
    const isLate = performance.now() - began > withinMs;
    const differences = letters.length === 0 || isLate ? await differing(connection, server) : [];
    differences.push(...letters);
    const ms = Math.round(performance.now() - began);
    if (differences.length === 0 || isLate) return { ms, differences };
    await pause(100);
  }
}

const differing = (connection: Connection, server: SearchServer) =>
  divergence(connection, server).catch((error: unknown) => [String(error)]);

async function documentsIn({ url, apiKey }: SearchServer, index: string): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const asked = `${url}/indexes/${index}/documents?fields=id,version,visibility&limit=${PAGE}&offset=${offset}`;
    const reply = await fetch(asked, { headers: { authorization: `Bearer ${apiKey}` } });
    if (!reply.ok) throw new Error(`${index}: ${reply.status} ${await reply.text()}`);
    const { results, total } = (await reply.json()) as { results: Held[]; total: number };
    for (const { id, version, visibility } of results) held.set(id, `${version} ${visibility}`);
    if (offset + PAGE >= total) return held;
  }
}

interface Held {
  readonly id: string;
  readonly version: number;
  readonly visibility: string;
}
