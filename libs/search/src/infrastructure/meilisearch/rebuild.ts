import { checkDocuments } from '../../domain/validate.js';
import type { IndexDefinition } from '../../published/index-definition.summary.js';
import type { RebuildOptions, RebuildReport, SearchDocument } from '../../published/search-engine.port.js';
import { catchUp, fill, type RebuildTarget } from '../../domain/rebuild.js';
import { REBUILD_TASK_MS, type MeilisearchConnection } from './connection.js';
import { toSettings } from './settings.js';

/**
 * Batches that may wait in the server's queue: enough that it never idles, few enough that memory stays
 * flat.
 */
const MAX_PENDING_BATCHES = 4;

/**
 * Builds `<uid>__next`, swaps it with the live index in one task and deletes the old one. A process that
 * dies before the swap leaves only `__next` behind, which the next rebuild removes first.
 */
export async function rebuildIndex(
  connection: MeilisearchConnection,
  definition: IndexDefinition,
  options: RebuildOptions,
): Promise<RebuildReport> {
  const { client } = connection;
  const started = performance.now();
  const live = connection.uid(definition.name);
  const next = `${live}__next`;
  const task = async (enqueue: () => Promise<{ taskUid: number }>, tolerated: readonly string[] = []) =>
    connection.finish((await connection.call(enqueue)).taskUid, REBUILD_TASK_MS, tolerated);
  const dropNext = () => task(() => client.deleteIndex(next), ['index_not_found']);

  await dropNext();
  try {
    await task(() => client.createIndex(next, { primaryKey: 'id' }));
    // settings before documents: afterwards each of them would index everything once more
    await task(() => client.index(next).updateSettings(toSettings(definition)));
    const documents = await fill(new IndexTarget(connection, definition, next), options);
    // a swap needs both indexes to exist
    await task(() => client.createIndex(live, { primaryKey: 'id' }), ['index_already_exists']);
    await task(() => client.swapIndexes([{ indexes: [live, next], rename: false }]));
    await catchUp(new IndexTarget(connection, definition, live), options);
    return { documents, tookMs: performance.now() - started };
  } finally {
    // before the swap this is the unfinished index, after it the old one; the error that led here is the
    // one to report
    await dropNext().catch(() => undefined);
  }
}

class IndexTarget implements RebuildTarget {
  private readonly pending: number[] = [];

  constructor(
    private readonly connection: MeilisearchConnection,
    private readonly definition: IndexDefinition,
    private readonly uid: string,
  ) {}

  async put(documents: readonly SearchDocument[]): Promise<void> {
    checkDocuments(this.definition, documents);
    await this.enqueue(() => this.index.addDocuments([...documents], { primaryKey: 'id' }));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.enqueue(() => this.index.deleteDocuments([...ids]));
  }

  async settled(): Promise<void> {
    await this.finishUntil(0);
  }

  async count(): Promise<number> {
    return (await this.connection.call(() => this.index.getStats())).numberOfDocuments;
  }

  private get index() {
    return this.connection.client.index(this.uid);
  }

  private async enqueue(write: () => Promise<{ taskUid: number }>): Promise<void> {
    this.pending.push((await this.connection.call(write)).taskUid);
    await this.finishUntil(MAX_PENDING_BATCHES);
  }

  private async finishUntil(remaining: number): Promise<void> {
    while (this.pending.length > remaining) await this.connection.finish(this.pending.shift()!, REBUILD_TASK_MS);
  }
}
