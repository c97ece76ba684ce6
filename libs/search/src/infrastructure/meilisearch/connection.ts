import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch, type Task } from 'meilisearch';
import { SearchError } from '../../published/search-error.summary.js';
import { taskError, toSearchError } from './errors.js';

export interface MeilisearchOptions {
  readonly url: string;
  /** A key scoped to the prefix; the master key stays out of the application. */
  readonly apiKey?: string;
  /** Put before every index name, so that several installations can share a server. Default `shipei`. */
  readonly prefix?: string;
  /** For one request. Default 5 000. */
  readonly timeoutMs?: number;
}

export const DEFAULT_SETTLE_MS = 60_000;

/** A rebuild queues behind other work, and its batches are large. */
export const REBUILD_TASK_MS = 600_000;

const FIRST_POLL_MS = 5;
const LONGEST_POLL_MS = 250;

/**
 * The client, with its two surprises removed: failed tasks that resolve, and errors of four different
 * classes.
 */
export class MeilisearchConnection {
  readonly client: Meilisearch;
  private readonly prefix: string;

  constructor({ url, apiKey, prefix = 'shipei', timeoutMs = 5000 }: MeilisearchOptions) {
    this.prefix = prefix;
    this.client = new Meilisearch({
      host: url,
      timeout: timeoutMs,
      // measured: a compressed answer takes 40 ms longer, probably waiting for a delayed TCP
      // acknowledgement
      requestInit: { headers: { 'Accept-Encoding': 'identity' } },
      ...(apiKey === undefined ? {} : { apiKey }),
    });
  }

  uid(indexName: string): string {
    return `${this.prefix}_${indexName}`;
  }

  /** Runs one operation on the client; rejects with a `SearchError` only. */
  async call<T>(operation: () => Promise<T>): Promise<T> {
    try {
      return await operation();
    } catch (error) {
      throw toSearchError(error);
    }
  }

  /**
   * Waits for an enqueued task and rejects unless it succeeded. After a `timeout` the task may still
   * succeed.
   * @param tolerated server codes that mean the wish was already fulfilled, for instance `index_not_found`
   * on a delete
   * @returns whether the task itself did it, rather than finding it done
   */
  async finish(taskUid: number, timeoutMs = DEFAULT_SETTLE_MS, tolerated: readonly string[] = []): Promise<boolean> {
    const task = await this.poll(taskUid, timeoutMs);
    if (task.status === 'succeeded') return true;
    if (task.error && tolerated.includes(task.error.code)) return false;
    throw taskError(task);
  }

  /** Small writes take milliseconds, rebuilds minutes: the pauses grow with the time already waited. */
  private async poll(taskUid: number, timeoutMs: number): Promise<Task> {
    const deadline = performance.now() + timeoutMs;
    for (let pause = FIRST_POLL_MS; ; pause = Math.min(LONGEST_POLL_MS, pause * 1.5)) {
      const task = await this.call(() => this.client.tasks.getTask(taskUid));
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      if (performance.now() + pause > deadline) {
        throw new SearchError('timeout', `task ${taskUid} is still ${task.status}`, { task: taskUid });
      }
      await sleep(pause);
    }
  }
}
