import { setImmediate as breath } from 'node:timers/promises';
import type { SearchEngine, SearchRequest } from '../../libs/search/src/published/search-engine.port.js';
import type { Figure } from './figure.js';
import { NEEDS, pagesOfNeeds } from './generated-needs.js';

async function* source(count: number) {
  yield* pagesOfNeeds(count);
}

/** The same needs again into a new index: meanwhile every search finds as many as before, or it has failed. */
export async function whileRebuilt(
  engine: SearchEngine,
  requests: readonly SearchRequest[],
  { name, count }: { readonly name: string; readonly count: number },
): Promise<Figure> {
  const before = [];
  for (const request of requests) before.push((await engine.search(NEEDS.name, request)).total);
  let isOver = false;
  const rebuilding = engine.rebuild(NEEDS, { source: source(count) }).finally(() => (isOver = true));
  let [asked, failed] = [0, 0];
  for (; !isOver; asked++) {
    const at = asked % requests.length;
    const total = await engine.search(NEEDS.name, requests[at] ?? {}).then(
      (page) => page.total,
      () => undefined,
    );
    if (total !== before[at]) failed += 1;
    await breath();
  }
  await rebuilding;
  if (asked < 10) throw new Error(`only ${asked} searches while the index was rebuilt`);
  console.error(`${name}: ${asked} searches while ${count} needs were rebuilt, ${failed} failed`);
  return {
    name,
    value: failed,
    unit: `failed searches while ${count} needs are rebuilt`,
    bar: '= 0',
    ok: failed === 0,
  };
}
