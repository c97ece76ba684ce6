import { setTimeout as pause } from 'node:timers/promises';
import { send } from './client.js';
import type { Door } from './client.js';
import type { Journal } from './journal.js';

const PATIENCE_MS = 30_000;
const AT_ONCE = 8;

/** What a person does who never heard of the end: the same again, with the same key. Returns how many are known now. */
export async function resolveUnknown(door: Door, journal: Journal): Promise<number> {
  const open = journal.entries.filter(({ reply }) => reply.outcome === 'unknown');
  let resolved = 0;
  const until = Date.now() + PATIENCE_MS;
  const one = async () => {
    for (let entry = open.pop(); entry; entry = open.pop()) {
      for (;;) {
        const reply = await send(door, entry.request, () => Date.now() < until);
        if (reply && reply.outcome !== 'unknown') {
          journal.resolve(entry, reply);
          resolved += 1;
          break;
        }
        if (Date.now() > until) break;
        await pause(100);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return resolved;
}
