import { setTimeout as pause } from 'node:timers/promises';
import type { Reply, Request, Told } from './journal.js';

/** Nobody waits longer at a screen. */
const PATIENCE_MS = 15_000;
const REFUSED_MS = 50;

export interface Door {
  readonly url: string;
  readonly token: string;
}

/** One request, as a browser sends it; where nobody listens at all it is not sent, and tried again. */
export async function send(door: Door, request: Request, isWanted: () => boolean): Promise<Reply | undefined> {
  for (;;) {
    const began = performance.now();
    try {
      return await exchange(door, request, began);
    } catch (error) {
      const why = reasonOf(error);
      if (why !== 'ECONNREFUSED') {
        return { outcome: 'unknown', status: 0, ms: performance.now() - began, why };
      }
      if (!isWanted()) return undefined;
      await pause(REFUSED_MS);
    }
  }
}

async function exchange({ url, token }: Door, { key, method, path, body }: Request, began: number): Promise<Reply> {
  const reply = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const text = await reply.text();
  const ms = performance.now() - began;
  const { status } = reply;
  if (reply.ok) return { outcome: 'acked', status, ms, told: toldIn(text) };
  const why = text.slice(0, 500);
  // The same request is still under way: what becomes of it is not known yet.
  const isOpen = status >= 500 || status === 429 || text.includes('IDEMPOTENCY.IN_FLIGHT');
  return { outcome: isOpen ? 'unknown' : 'rejected', status, ms, why };
}

function toldIn(text: string): Told {
  const { id, version, title, status } = JSON.parse(text) as Told;
  return { id, version, title, status };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, name } = error as { cause?: { code?: string }; name: string };
  return cause?.code ?? name;
}
