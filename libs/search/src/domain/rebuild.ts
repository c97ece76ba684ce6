import { SearchError } from '../published/search-error.summary.js';
import type { Changes, RebuildOptions } from '../published/search-engine.port.js';

/**
 * A source that never falls silent must not keep the swap waiting for ever; what remains is caught up after
 * it.
 */
const MAX_CATCH_UP_ROUNDS = 20;

/** Where a rebuild puts its documents; `settled` resolves when they can be counted and found. */
export interface RebuildTarget {
  put(documents: Changes['upserts']): Promise<void>;
  remove(ids: Changes['removes']): Promise<void>;
  settled(): Promise<void>;
  count(): Promise<number>;
}

/** Fills the next index from the source, catches up and verifies the count: everything before the swap. */
export async function fill(target: RebuildTarget, options: RebuildOptions): Promise<number> {
  let loaded = 0;
  for await (const documents of options.source) {
    if (options.signal?.aborted) throw new SearchError('aborted', 'the rebuild was called off');
    await target.put(documents);
    loaded += documents.length;
    options.onProgress?.(loaded);
  }
  await target.settled();
  for (let round = 0; round < MAX_CATCH_UP_ROUNDS && (await catchUp(target, options)); round++);
  const [built, expected] = [await target.count(), await options.expectedCount?.()];
  if (expected !== undefined && expected !== built) {
    throw new SearchError('rebuild_mismatch', `expected ${expected} documents, built ${built}`, {
      expected,
      built,
    });
  }
  return built;
}

/** Applies what changed meanwhile; resolves to whether there was anything. */
export async function catchUp(target: RebuildTarget, options: RebuildOptions): Promise<boolean> {
  const changes = await options.catchUp?.();
  if (!changes || (changes.upserts.length === 0 && changes.removes.length === 0)) return false;
  if (changes.upserts.length > 0) await target.put(changes.upserts);
  if (changes.removes.length > 0) await target.remove(changes.removes);
  await target.settled();
  return true;
}
